/** What the gateways answer while nothing is wrong, by method and resource. */
export const healthy: Readonly<Record<string, unknown>> = {
  'GET /account': { name: 'Acme Studio', project: 'storefront' },
  'GET /tokens': {
    today: 1_086_214,
    hours: [12, 9, 7, 6, 8, 14, 27, 48, 71, 88, 94, 90, 76, 83, 97, 92, 85],
  },
  'GET /summary': {
    text:
      'Traffic grew by 8 % over last week, almost all of it chat. Video renders moved into the ' +
      'night, where they wait less. Two keys have not been used since October.',
  },
  'GET /check': { passed: 48, total: 50 },
  'GET /usage': {
    days: [
      { date: '2025-11-08', requests: 3_940, tokens: 1_780_000 },
      { date: '2025-11-09', requests: 3_610, tokens: 1_604_000 },
      { date: '2025-11-10', requests: 5_980, tokens: 2_655_000 },
      { date: '2025-11-11', requests: 6_220, tokens: 2_790_000 },
      { date: '2025-11-12', requests: 6_450, tokens: 2_904_000 },
      { date: '2025-11-13', requests: 6_310, tokens: 2_851_000 },
      { date: '2025-11-14', requests: 5_870, tokens: 2_640_000 },
      { date: '2025-11-15', requests: 4_120, tokens: 1_904_000 },
      { date: '2025-11-16', requests: 3_870, tokens: 1_711_000 },
      { date: '2025-11-17', requests: 6_240, tokens: 2_880_000 },
      { date: '2025-11-18', requests: 6_910, tokens: 3_102_000 },
      { date: '2025-11-19', requests: 7_030, tokens: 3_240_000 },
      { date: '2025-11-20', requests: 6_480, tokens: 2_975_000 },
      { date: '2025-11-21', requests: 2_350, tokens: 1_086_000 },
    ],
  },
  'GET /spend': {
    month: 'November',
    spent: 214.37,
    budget: 400,
    currency: 'USD',
    models: [
      { model: 'seedance-1.5-pro', spent: 96.4 },
      { model: 'llama-3.3-70b-instruct', spent: 61.12 },
      { model: 'flux-dev', spent: 34.05 },
      { model: 'wan-2.5-t2v', spent: 22.8 },
    ],
  },
  'GET /models': {
    models: [
      { id: 'flux-dev', modality: 'image', status: 'ready' },
      { id: 'llama-3.3-70b-instruct', modality: 'chat', status: 'ready' },
      { id: 'seedance-1.5-pro', modality: 'video', status: 'ready' },
      { id: 'wan-2.5-t2v', modality: 'video', status: 'warming' },
    ],
  },
  'GET /keys': {
    keys: [
      { id: 'key_1', name: 'production', hint: '…4f2a', lastUsed: '2 minutes ago' },
      { id: 'key_2', name: 'nightly render', hint: '…91cc', lastUsed: '6 hours ago' },
      { id: 'key_3', name: 'playground', hint: '…07be', lastUsed: 'yesterday' },
    ],
  },
  'GET /requests': {
    requests: [
      { id: 'req_01k9e3z1', model: 'llama-3.3-70b-instruct', status: 200, duration: 812 },
      { id: 'req_01k9e3z2', model: 'flux-dev', status: 200, duration: 4_310 },
      { id: 'req_01k9e3z3', model: 'seedance-1.5-pro', status: 200, duration: 1_120 },
      { id: 'req_01k9e3z4', model: 'llama-3.3-70b-instruct', status: 200, duration: 655 },
      { id: 'req_01k9e3z5', model: 'wan-2.5-t2v', status: 503, duration: 90 },
      { id: 'req_01k9e3z6', model: 'flux-dev', status: 200, duration: 3_980 },
      { id: 'req_01k9e3z7', model: 'llama-3.3-70b-instruct', status: 200, duration: 704 },
    ],
  },
  'GET /latency': { p50: 640, p95: 2_180, p99: 5_930 },
  'GET /limits': { requestsPerMinute: 200, used: 38 },
  'GET /regions': {
    regions: [
      { id: 'mv', healthy: true },
      { id: 'tn', healthy: true },
      { id: 'hk', healthy: true },
    ],
  },
  'GET /members': {
    members: [
      { name: 'Dana Whitfield', role: 'Owner' },
      { name: 'Ravi Menon', role: 'Developer' },
      { name: 'Lena Fuchs', role: 'Viewer' },
    ],
  },
  'GET /instances': {
    instances: [
      { id: 'inst_7c21', name: 'nightly-render', model: 'wan-2.5-t2v', status: 'running' },
      { id: 'inst_a803', name: 'chat-eu', model: 'llama-3.3-70b-instruct', status: 'running' },
    ],
  },
  'GET /messages': { unread: 2 },
  'GET /tasks': {
    tasks: [
      { id: 'task-unified-1763714701-h4k7m', model: 'seedance-1.5-pro', status: 'completed' },
      { id: 'task-unified-1763714688-b2n9p', model: 'wan-2.5-t2v', status: 'processing' },
    ],
  },
  'GET /tasks/:id': {
    id: 'task-unified-1763714701-h4k7m',
    model: 'seedance-1.5-pro',
    status: 'completed',
    progress: 100,
  },
  'POST /chat': {
    id: 'chatcmpl-01k9e40a',
    choices: [{ message: { role: 'assistant', content: 'Hello from the far side.' } }],
  },
  'POST /images': { id: 'img_9f31', status: 'pending' },
  'POST /videos': { id: 'task-unified-1763714999-x1y2z', status: 'pending', progress: 0 },
  'POST /keys': { id: 'key_4', name: 'new key', hint: '…c3d0' },
}
