// Talks to Direct Line on this origin: a token for a person, a conversation kept in this tab, and word of a socket that falls away.
const base = '/v3/directline';
const key = person => `maatwerk.gesprek.${person?.id ?? 'zelf'}`;

export const kept = person => {
  try { return JSON.parse(sessionStorage.getItem(key(person))); } catch { return null; }
};
export const keep = (person, talk) => {
  try { sessionStorage.setItem(key(person), JSON.stringify(talk)); } catch { /* no storage: a reload starts anew */ }
};
export const forget = person => {
  try { sessionStorage.removeItem(key(person)); } catch { /* nothing was kept */ }
};

export async function demoPeople() {
  const answer = await fetch('/ontwikkeling/personen').catch(() => null);
  return answer?.ok ? answer.json() : [];
}

// Who is signed in, where this page asks that; null where it does not.
export async function session() {
  const answer = await fetch('/aanmelden/wie', { cache: 'no-store' }).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

// Whether who is signed in may send a table.
export async function mayAttach() {
  const answer = await fetch('/aanmelden/bestanden', { cache: 'no-store' }).catch(() => null);
  return answer?.ok ? (await answer.json()).mag : false;
}

// Ends the session; the answer is the address to go on to. Null when it did not work.
export async function leave() {
  const answer = await fetch('/afmelden', { method: 'POST' }).catch(() => null);
  return answer?.ok ? (await answer.json()).naar : null;
}

export const alive = async () => (await fetch('/health/live', { cache: 'no-store' }).catch(() => null))?.ok === true;

// The conversation kept in this tab when it can still be opened, else a new one; the answer tells which.
// Throws "offline" when nothing answers, "refused" when this visitor gets no token.
export async function open(person) {
  const talk = kept(person);
  if (talk) {
    const token = await renew(talk) ?? await generate(person, talk.conversationId);
    if (token?.conversationId === talk.conversationId) return { directLine: connect(token.token, talk.conversationId), resumed: true };
    forget(person);
  }
  const fresh = await generate(person);
  if (!fresh) throw new Error('refused');
  return { directLine: connect(fresh.token), resumed: false, lost: Boolean(talk) };
}

const renew = talk => post('/tokens/refresh', null, { authorization: `Bearer ${talk.token}` });

// Who is signed in is known to the server already; only the people of the demo say who they are.
const generate = (person, conversationId) => post('/tokens/generate', person ? {
  user: { id: `dl_${person.id}`, name: person.naam, aadObjectId: person.id },
  tenantId: person.tenantId,
  conversationId,
} : { conversationId });

function connect(token, conversationId) {
  const options = { token, domain: location.origin + base };
  if (conversationId) Object.assign(options, { conversationId, watermark: '0' });
  return window.WebChat.createDirectLine(options);
}

// The answer's body, or null when the server says no. A server that cannot answer now is not a no.
async function post(path, body, headers = {}) {
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body ?? {}),
  }).catch(() => null);
  if (!answer || answer.status >= 500) throw new Error('offline');
  return answer.ok ? answer.json() : null;
}

// Direct Line comes back by itself but says nothing while it is away; the socket does.
export function watchSockets({ current, lost, back }) {
  const Socket = window.WebSocket;
  window.WebSocket = class extends Socket {
    constructor(...args) {
      super(...args);
      const mine = current();
      this.addEventListener('open', () => mine === current() && back());
      this.addEventListener('close', () => mine === current() && lost());
    }
  };
}
