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

export const alive = async () => (await fetch('/health/live', { cache: 'no-store' }).catch(() => null))?.ok === true;

// The conversation kept in this tab when the server still knows it, else a new one. The answer tells which.
export async function open(person) {
  const talk = kept(person);
  if (talk) {
    const token = await renew(talk.token) ?? await generate(person, talk.conversationId);
    if (token && await known(talk.conversationId, token)) return { directLine: connect(token, talk.conversationId), resumed: true };
    if (!await alive()) throw new Error('offline');
    forget(person);
  }
  const token = await generate(person);
  if (!token) throw new Error(await alive() ? 'refused' : 'offline');
  return { directLine: connect(token), resumed: false, lost: Boolean(talk) };
}

function connect(token, conversationId) {
  const options = { token, domain: location.origin + base };
  if (conversationId) Object.assign(options, { conversationId, watermark: '0' });
  return window.WebChat.createDirectLine(options);
}

const post = async (path, headers, body) => {
  const answer = await fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body ?? {}) }).catch(() => null);
  return answer?.ok ? (await answer.json()).token : null;
};

const bearer = token => ({ authorization: `Bearer ${token}` });
const renew = token => post('/tokens/refresh', bearer(token));
const known = async (conversationId, token) =>
  (await fetch(`${base}/conversations/${encodeURIComponent(conversationId)}?watermark=0`, { headers: bearer(token) }).catch(() => null))?.ok === true;

const generate = (person, conversationId) => post('/tokens/generate', {}, person && {
  user: { id: person.id, name: person.naam, aadObjectId: person.id },
  tenantId: person.tenantId,
  ...(conversationId ? { conversationId } : {}),
});

// Direct Line comes back by itself but says nothing while it is away; the socket does.
export function watchSockets({ lost, back }) {
  const Socket = window.WebSocket;
  window.WebSocket = class extends Socket {
    constructor(...args) {
      super(...args);
      this.addEventListener('open', () => back());
      this.addEventListener('close', () => lost());
    }
  };
}
