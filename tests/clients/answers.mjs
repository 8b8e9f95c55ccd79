// Waits until a bot on this machine is ready, says one thing and expects the answer to hold a word: answers.mjs http://127.0.0.1:4993 "uwv utrecht schulden" UWV
const [url, text, word] = process.argv.slice(2);
const tenant = '00000000-0000-0000-0000-00000000000a';
const isReady = () => fetch(`${url}/health/ready`).then(answer => answer.ok, () => false);
for (let attempt = 0; attempt < 120 && !(await isReady()); attempt++) await new Promise(resolve => setTimeout(resolve, 500));
const answer = await fetch(`${url}/api/messages`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    type: 'message', id: '1', text, channelId: 'emulator', deliveryMode: 'expectReplies', serviceUrl: url,
    from: { id: 'a', aadObjectId: '00000000-0000-0000-0000-000000000004' }, recipient: { id: 'bot' },
    conversation: { id: 'c', tenantId: tenant }, channelData: { tenant: { id: tenant } },
  }),
});
const said = await answer.text();
if (!said.includes(word)) throw new Error(`Expected an answer with "${word}", got ${answer.status}: ${said.slice(0, 300)}`);
