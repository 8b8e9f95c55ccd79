// The page: who you are, the conversation, the examples, and what is said when the connection falls away.
import { alive, demoPeople, forget, keep, leave, mayAttach, open, session, watchSockets } from './verbinding.js';
import { kaartstijl, stijlVoor } from './stijl.js';
import { woorden } from './woorden.js';

const { nonce } = document.getElementById('start');
const element = id => document.getElementById(id);
const online = 2, expired = 3, failed = 4;
const narrow = matchMedia('(max-width: 60rem)');
const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

let people = [], person = null, attach = false, store = null, round = 0, line = null, door = null;

const away = 'Verbinding weg, ik probeer het opnieuw. Wat verstuurd is, is bewaard. Staat er ‘Niet verstuurd’ bij een bericht? Kies dan ‘Probeer het opnieuw’.';
const say = text => { element('melding').textContent = text; };
const sendBox = () => document.querySelector('[data-id=webchat-sendbox-input]');

async function start() {
  watchSockets({ current: () => round, lost: () => say(away), back: () => element('melding').textContent === away && say('') });
  people = await demoPeople();
  if (people.length) fillPicker();
  else door = await session();
  if (door && !door.aangemeld) return askToSignIn();
  showName();
  if (door) attach = await mayAttach();
  await join();
}

// Entra sends somebody back with this when it did not work; the address is tidied, so that a reload starts afresh.
function askToSignIn() {
  const failed = new URLSearchParams(location.search).has('aanmelden');
  history.replaceState(null, '', '/');
  say(failed
    ? 'Aanmelden is niet gelukt. Probeer het opnieuw. Lukt het weer niet, vraag dan je beheerder of jouw organisatie hier mag chatten.'
    : 'Je bent niet aangemeld. Meld je aan om te chatten.');
  element('aanmelden').hidden = false;
}

function showName() {
  if (!door) return;
  element('naam').textContent = door.naam ?? 'Aangemeld';
  element('aangemeld').hidden = false;
}

function fillPicker() {
  const picker = element('persoon');
  picker.append(...people.map(one => new Option(`${one.naam}, ${one.rol}`, one.id)));
  let last = null;
  try { last = sessionStorage.getItem('maatwerk.persoon'); } catch { /* no storage: the first person */ }
  person = people.find(one => one.id === last) ?? people[0];
  picker.value = person.id;
  element('keuze').hidden = false;
  picker.addEventListener('change', () => {
    remember();
    person = people.find(one => one.id === picker.value);
    try { sessionStorage.setItem('maatwerk.persoon', person.id); } catch { /* lasts as long as the page */ }
    join();
  });
}

// Opens the conversation of this person and draws it. A newer call makes an older one stop.
async function join(typed = '') {
  const mine = ++round;
  line?.end();
  line = null;
  for (;;) {
    try {
      const opened = await open(person);
      if (mine === round) draw(mine, opened, typed);
      return;
    } catch (error) {
      if (mine !== round) return;
      if (error.message === 'refused') return door ? askToSignIn() : say('Hier kun je nu niet chatten. Open Maatwerk in Teams.');
      say(away);
      await wait(1500);
    }
  }
}

function draw(mine, { directLine, resumed, lost }, typed) {
  line = directLine;
  store = window.WebChat.createStore({}, () => next => action => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && narrow.matches) element('voorbeelden').open = false;
    return next(action);
  });
  if (resumed && narrow.matches) element('voorbeelden').open = false;
  say(lost ? 'Je vorige gesprek is hier niet meer te openen. Dit is een nieuw gesprek; je casussen zijn bewaard.' : '');
  follow(mine, directLine);
  window.WebChat.renderWebChat({
    directLine, store, nonce,
    key: `gesprek-${mine}`,
    locale: 'nl-NL',
    overrideLocalizedStrings: woorden,
    styleOptions: stijlVoor(attach || person?.rol.includes('registerbeheerder')),
    adaptiveCardsHostConfig: kaartstijl,
    username: person?.naam,
  }, element('webchat'));
  if (typed) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: typed } });
}

const remember = () => {
  if (line?.conversationId && line.token) keep(person, { conversationId: line.conversationId, token: line.token });
};

function follow(mine, directLine) {
  directLine.connectionStatus$.subscribe(status => {
    if (mine !== round) return;
    if (status === online) remember();
    if (status === expired || status === failed) rejoin(mine);
  });
}

// Direct Line gave up: as soon as the bot answers again the conversation is drawn anew, with what was being typed.
async function rejoin(mine) {
  say(away);
  while (!await alive()) {
    await wait(1500);
    if (mine !== round) return;
  }
  if (mine === round) await join(store.getState().sendBoxValue);
}

// Direct Line renews its token now and then; the newest is kept for when the page is loaded again.
addEventListener('pagehide', remember);

element('nieuw').addEventListener('click', async () => {
  forget(person);
  await join();
  sendBox()?.focus();
});

element('afmelden').addEventListener('click', async () => {
  const next = await leave();
  if (!next) return say('Afmelden is niet gelukt. Probeer het opnieuw.');
  line?.end();
  line = null;
  forget(person);
  location.assign(next);
});

document.querySelector('aside').addEventListener('click', event => {
  const text = event.target.closest('[data-tekst]')?.dataset.tekst;
  if (!text || !store) return;
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
  sendBox()?.focus();
});

document.querySelector('.sla-over').addEventListener('click', event => {
  event.preventDefault();
  (sendBox() ?? element('gesprek')).focus();
});

start();
