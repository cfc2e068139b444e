import type { Words } from '../components/words/words.ts'

/** Every word, in Korean. */
export const ko: Words = {
  locale: 'ko',
  failures: {
    'invalid-request': {
      anyone: {
        section: '요청에 빠지거나 잘못된 내용, 또는 선택한 모델이 지원하지 않는 내용이 있습니다.',
        tile: '요청이 접수되지 않았습니다.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: '입력이 이 모델이 한 번에 읽을 수 있는 길이를 넘습니다.',
        tile: '이 모델에는 너무 깁니다.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: '요청 또는 요청에 든 파일이 허용된 크기를 넘습니다.',
        tile: '허용된 크기를 넘습니다.',
      },
    },
    'content-blocked': {
      anyone: {
        section: '안전 또는 정책 검사에서 이 콘텐츠가 거부되었습니다.',
        tile: '콘텐츠 검사에서 거부되었습니다.',
      },
    },
    authentication: {
      anyone: {
        section:
          '키 또는 세션이 없거나 잘못되었거나, 만료 또는 취소되었습니다. 조직의 다른 사람이 변경했을 수도 있습니다.',
        tile: '키 또는 세션이 유효하지 않습니다.',
      },
      account: {
        section: '조직의 다른 사람이 이 키를 비활성화하거나 취소했습니다.',
        tile: '키가 비활성화되거나 취소되었습니다.',
      },
      operator: {
        section: '앱 자체의 {gateway} 접근이 허용되지 않았습니다. 여기서는 해결할 수 없습니다.',
        tile: '앱 자체의 접근이 허용되지 않았습니다.',
      },
    },
    'permission-denied': {
      anyone: {
        section: '이 계정 또는 키로는 이 작업이 허용되지 않습니다.',
        tile: '이 계정 또는 키로는 허용되지 않습니다.',
      },
      user: {
        section: '현재 국가나 지역, 네트워크 또는 계정에서는 허용되지 않습니다.',
        tile: '여기에서는 허용되지 않습니다.',
      },
      operator: {
        section: '앱 자체가 {gateway}에서 이 작업을 할 수 없습니다. 여기서는 해결할 수 없습니다.',
        tile: '앱 자체에 권한이 없습니다.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: '이 요청에 필요한 크레딧이 계정에 부족합니다.',
        tile: '크레딧이 부족합니다.',
      },
      operator: {
        section: '{gateway} 쪽 계정의 크레딧이 소진되었습니다. 내 잔액이 원인은 아닙니다.',
        tile: '서비스의 크레딧이 소진되었습니다.',
      },
    },
    'spend-limit': {
      anyone: {
        section: '지출 한도를 모두 사용했습니다. 잔액 자체는 충분할 수 있습니다.',
        tile: '지출 한도를 모두 사용했습니다.',
      },
      operator: {
        section: '앱 자체의 지출 한도를 모두 사용했습니다. 내 잔액이 원인은 아닙니다.',
        tile: '앱의 지출 한도를 모두 사용했습니다.',
      },
    },
    'plan-required': {
      anyone: {
        section: '현재 요금제에는 포함되어 있지 않습니다.',
        tile: '요금제에 포함되지 않습니다.',
      },
    },
    'rate-limited': {
      anyone: {
        section: '짧은 시간에 요청이 너무 많습니다. 기다리면 됩니다.',
        tile: '요청이 너무 많습니다.',
      },
      account: {
        section: '이 계정의 한도에 도달했습니다. 기다리면 되고, 한도를 높이면 피할 수 있습니다.',
        tile: '계정 한도에 도달했습니다.',
      },
      operator: {
        section: '모두가 함께 쓰는 한도에 도달했습니다. 기다리면 됩니다.',
        tile: '공유 한도에 도달했습니다.',
      },
    },
    'model-not-found': {
      anyone: {
        section: '여기에 없는 모델입니다. 철자가 틀렸거나 더 이상 제공되지 않을 수 있습니다.',
        tile: '여기에 없는 모델입니다.',
      },
      operator: {
        section: '이 모델은 여기에 설정되어 있지 않습니다. {gateway} 운영자가 변경할 수 있습니다.',
        tile: '설정되지 않은 모델입니다.',
      },
    },
    'not-found': {
      anyone: {
        section: '요청한 항목이 없거나 더 이상 존재하지 않습니다.',
        tile: '존재하지 않습니다.',
      },
      operator: {
        section: '{gateway} 주소가 올바르지 않습니다. 설정한 사람이 수정할 수 있습니다.',
        tile: '주소가 올바르지 않습니다.',
      },
    },
    conflict: {
      anyone: {
        section: '이미 있거나 변경 중인 항목과 충돌합니다.',
        tile: '기존 항목과 충돌합니다.',
      },
    },
    gone: {
      anyone: {
        section: '만료되었거나 영구히 삭제되었습니다.',
        tile: '만료되었거나 삭제되었습니다.',
      },
    },
    'server-error': {
      anyone: {
        section: '{gateway} 쪽에서 문제가 발생했습니다. 요청이 원인은 아닙니다.',
        tile: '상대 쪽에서 문제가 발생했습니다.',
      },
    },
    'upstream-error': {
      anyone: {
        section: '{gateway} 뒤의 제공업체가 잘못된 응답을 보냈습니다. 대개 곧 해결됩니다.',
        tile: '제공업체의 응답이 잘못되었습니다.',
      },
      operator: {
        section:
          '현재 설정으로는 {gateway} 뒤의 제공업체에 연결할 수 없습니다. 운영자만 변경할 수 있습니다.',
        tile: '제공업체에 연결할 수 없습니다.',
      },
    },
    unavailable: {
      anyone: {
        section: '지금은 사용할 수 있는 서버가 없습니다. 대개 몇 초 안에 해결됩니다.',
        tile: '사용할 수 있는 서버가 없습니다.',
      },
      operator: {
        section:
          '지금은 이 모델을 처리하도록 설정된 것이 없습니다. {gateway} 운영자가 변경할 수 있습니다.',
        tile: '이 모델을 처리할 곳이 없습니다.',
      },
    },
    timeout: {
      anyone: {
        section: '응답이 너무 오래 걸려 기다리기를 멈췄습니다. 요청은 실행되었을 수 있습니다.',
        tile: '응답이 너무 오래 걸렸습니다.',
      },
      operator: {
        section:
          '응답이 오기 전에 중간 단계에서 기다리기를 멈췄습니다. {gateway} 운영자가 시간을 늘릴 수 있습니다.',
        tile: '중간 단계에서 멈췄습니다.',
      },
    },
    network: {
      anyone: {
        section: '응답이 오지 않았습니다. 연결이 끊겼거나 차단되었을 수 있습니다.',
        tile: '응답이 오지 않았습니다.',
      },
    },
    canceled: {
      anyone: { section: '요청이 취소되었습니다.', tile: '취소되었습니다.' },
    },
    configuration: {
      anyone: {
        section: '{gateway} 쪽 설정이 아직 끝나지 않았습니다. 운영자만 변경할 수 있습니다.',
        tile: '상대 쪽 설정이 끝나지 않았습니다.',
      },
    },
    'invalid-response': {
      anyone: {
        section: '응답이 비었거나 잘렸거나 읽을 수 없습니다.',
        tile: '응답을 읽을 수 없습니다.',
      },
      operator: {
        section:
          '응답 대신 웹 페이지가 왔습니다. 주소가 잘못되었거나 중간 단계에서 응답했을 수 있습니다.',
        tile: '응답 대신 웹 페이지가 왔습니다.',
      },
    },
    'task-failed': {
      anyone: {
        section: '작업이 결과 없이 끝났습니다.',
        tile: '작업이 결과 없이 끝났습니다.',
      },
      user: {
        section: '작업이 결과가 나오기 전에 중지되었습니다.',
        tile: '작업이 중지되었습니다.',
      },
    },
    unknown: {
      anyone: {
        section: '호출에 실패했으며, 응답에 이유가 적혀 있지 않습니다.',
        tile: '알 수 없는 이유로 실패했습니다.',
      },
      user: {
        section: '호출에 실패했으며, 응답에 이유가 적혀 있지 않습니다. 보낸 내용을 확인하세요.',
        tile: '알 수 없는 이유로 실패했습니다.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: '요청 수정',
      hint: '요청을 수정한 뒤 다시 보내세요.',
      hintWithParams: '다음을 수정한 뒤 요청을 다시 보내세요: {params}.',
      ask: '요청 수정',
    },
    'shorten-input': {
      label: '입력 줄이기',
      hint: '입력을 줄이거나 새 대화를 시작하세요.',
      ask: '입력 줄이기',
    },
    'reduce-size': {
      label: '크기 줄이기',
      hint: '파일 또는 요청의 크기를 줄이세요.',
      hintWithParams: '다음의 크기를 줄이세요: {params}.',
      ask: '요청 크기 줄이기',
    },
    'edit-prompt': {
      label: '프롬프트 편집',
      hint: '프롬프트를 바꿔 쓰거나 다른 자료를 사용하세요.',
      ask: '프롬프트 바꿔 쓰기',
    },
    'check-api-key': {
      label: 'API 키 열기',
      hint: 'API 키가 완전하고 활성 상태이며 올바른지 확인하세요. 확실하지 않으면 새로 만드세요.',
      hintWithParams: 'API 키와 다음을 확인하세요: {params}.',
      ask: 'API 키 확인',
    },
    'sign-in': { label: '다시 로그인', hint: '다시 로그인하세요.', ask: '다시 로그인' },
    'switch-account': {
      label: '계정 전환',
      hint: '올바른 계정이 선택되었는지 확인하세요.',
      ask: '계정 전환',
    },
    'request-access': {
      label: '접근 요청',
      hint: '{whom}에게 접근 권한을 요청하세요.',
      ask: '접근 권한 부여',
    },
    'top-up': { label: '크레딧 추가', hint: '계정에 크레딧을 추가하세요.', ask: '크레딧 추가' },
    'raise-limit': {
      label: '한도 높이기',
      hint: '한도를 높이거나 초기화될 때까지 기다리세요.',
      ask: '한도 높이기',
    },
    'change-plan': {
      label: '요금제 보기',
      hint: '이 기능이 포함된 요금제로 변경하세요.',
      ask: '요금제 변경',
    },
    wait: { label: '다시 시도', hint: '잠시 기다린 뒤 다시 시도하세요.', ask: '나중에 다시 시도' },
    'choose-model': {
      label: '다른 모델 선택',
      hint: '다른 모델을 선택하고 철자를 확인하세요.',
      ask: '다른 모델 선택',
    },
    'check-resource': {
      label: '기존 항목 확인',
      hint: '이름이나 주소를 확인하세요. 삭제되었거나 옮겨졌을 수 있습니다.',
      hintWithParams:
        '다음을 확인하세요: {params}. 철자가 틀렸거나 삭제 또는 이동되었을 수 있습니다.',
      ask: '존재 여부 확인',
    },
    'resolve-conflict': {
      label: '기존 항목 보기',
      hint: '다른 이름을 사용하거나 충돌하는 항목을 제거하세요.',
      hintWithParams: '다음을 다르게 정하거나 충돌하는 항목을 제거하세요: {params}.',
      ask: '충돌하는 항목 제거',
    },
    'create-again': { label: '다시 만들기', hint: '다시 만드세요.', ask: '다시 만들기' },
    retry: {
      label: '다시 시도',
      hint: '다시 시도하세요.',
      hintWithParams: '다시 시도하세요. 스트리밍이라면 다음 값을 높이세요: {params}.',
      ask: '다시 시도',
    },
    'retry-smaller': {
      label: '작게 다시 시도',
      hint: '더 작은 요청으로 다시 시도하세요.',
      hintWithParams: '다음 값을 줄여 보세요: {params}.',
      ask: '더 작은 요청으로 다시 시도',
    },
    'check-connection': {
      label: '연결 확인',
      hint: '인터넷 연결, VPN 또는 콘텐츠 차단기를 확인하세요.',
      ask: '연결 확인',
    },
    'contact-support': {
      label: '지원팀에 문의',
      hint: '지원팀에 문의하고 {quote}.',
      hintInChannel: '{channel}에서 질문하고 {quote}.',
      ask: '지원팀 문의',
    },
    'run-again': {
      label: '다시 실행',
      hint: '작업을 다시 시작하세요.',
      ask: '작업 다시 시작',
    },
    'check-status': {
      label: '상태 확인',
      hint: '다시 보내기 전에 실행되었는지 먼저 확인하세요.',
      hintWithParams: '무슨 일이 있었는지 다음에서 확인하세요: {params}.',
      ask: '실행 여부 확인',
    },
    'open-messages': {
      label: '메시지 열기',
      hint: '콘솔의 메시지 페이지에 더 자세한 설명이 있습니다.',
      ask: '메시지 페이지 확인',
    },
    'open-playground': {
      label: 'Playground 열기',
      hint: 'Playground에서 같은 요청을 시도해 보세요. 성공하면 원인은 코드에 있고, 역시 실패하면 플랫폼, 잔액 또는 모델에 있습니다.',
      ask: 'Playground에서 같은 요청 시도',
    },
    'open-status-page': {
      label: '상태 페이지 보기',
      hint: '알려진 문제는 상태 페이지에서 확인하세요.',
      ask: '상태 페이지 확인',
    },
    'open-docs': {
      label: '문서 읽기',
      hint: '필요한 내용은 문서에 설명되어 있습니다.',
      ask: '문서 확인',
    },
    'use-streaming': {
      label: '스트리밍 사용',
      hint: '스트리밍을 켜면 응답이 나누어 도착합니다.',
      hintWithParams: '스트리밍({params})을 켜면 응답이 나누어 도착합니다.',
      ask: '스트리밍 켜기',
    },
    'ask-owner': {
      label: '소유자에게 문의',
      hint: '{whom}에게 문의하세요.',
      ask: '이 문제 확인',
    },
  },
  labels: {
    severity: { danger: '오류:', warning: '경고:', info: '알림:' },
    someGateway: '이 API',
    said: '{name}의 설명:',
    suggests: '{name}의 제안:',
    charged: {
      no: '요금이 부과되지 않았습니다.',
      yes: '이 요청에 요금이 부과되었습니다.',
      refunded: '요금이 환불되었습니다.',
      unknown: '요금이 부과되었을 수 있습니다.',
    },
    lasting: '평소보다 오래 지속되고 있습니다.',
    claimed: '원인은 이 페이지의 다른 곳에 표시됩니다.',
    dismiss: '닫기',
    dismissOf: '닫기: {title}',
    busy: '처리 중…',
    alsoTry: '해결되지 않으면:',
    newTab: '(새 탭에서 열림)',
    retry: '다시 시도',
    retryOf: '다시 시도: {title}',
    stop: '중지',
    stopOf: '다시 시도 중지: {title}',
    waitsFor: '{time} 후',
    waitsUntil: '{time}에',
    waitsForConnection: '연결되면',
    retriesAt: '{time}에 자동으로 다시 시도합니다.',
    attempt: '{maxAttempts}회 중 {attempt}회',
    requestId: '요청',
    copyRequestId: '요청 ID 복사',
    region: '리전 {region}',
    details: '자세히',
    report: '지원팀용 보고서',
    copyReport: '보고서 복사',
    copied: '복사됨',
    selected: '선택했습니다. {keys} 키를 눌러 복사하세요.',
    notCopied: '여기에서는 복사할 수 없습니다.',
    quoteId: '요청 ID를 알려 주세요',
    quoteReport: '자세히에 있는 보고서를 첨부하세요',
    someOwner: '이 계정의 소유자',
    askWhom: '{whom}에게 요청하세요: {ask}.',
    copyRequest: '요청문 복사',
    request: '{title}: {text} 다음을 부탁드려도 될까요: {ask}?',
    facts: {
      said: '{name}의 설명',
      status: '상태',
      code: '코드',
      type: '유형',
      param: '매개변수',
      model: '모델',
      upstream: '제공업체',
      time: '시각',
      otherIds: '기타 요청 ID',
    },
    repeat: {
      title: '다시 보낼까요?',
      text: '지난번 시도가 실행되었는지 알 수 없습니다. 실행되었다면 다시 보낼 때 두 번 실행되고 요금도 두 번 부과될 수 있습니다.',
      confirm: '다시 보내기',
      dismiss: '보내지 않기',
      checkFirst: '먼저 상태 확인',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: { other: '이 페이지의 {count}곳에서 실패했습니다. {text}' },
    andMore: { other: '그 밖에 문제가 {count}건 있습니다.' },
    waits: '{time} 후에 다시 시도합니다.',
    retryFrom: '{time} 후에 다시 시도할 수 있습니다.',
    retrying: '지금 다시 시도합니다.',
    mayRetry: '이제 다시 시도할 수 있습니다: {title}.',
    stillFailing: '아직 해결되지 않았습니다: {title}. {text}',
    recovered: '해결됨: {title}.',
    recoveredMany: { other: '문제 {count}건이 해결되었습니다.' },
    actionFailed: '실패했습니다: {label}.',
    requestIdCopied: '요청 ID를 복사했습니다.',
    reportCopied: '보고서를 복사했습니다.',
    requestCopied: '요청문을 복사했습니다.',
  },
  topUp: {
    title: '크레딧 소진',
    balance: '잔액',
    required: '이 요청',
    missing: '부족액',
    onceAdded: '크레딧을 추가하면 멈춘 작업이 여기서 이어집니다.',
    checkAgain: '다시 확인',
    tryAgain: '다시 시도',
    away: '결제한 뒤 여기로 돌아오세요.',
    checking: '결제가 반영되기를 기다리는 중…',
    unconfirmed: '잔액이 아직 바뀌지 않았습니다. 결제에 몇 분이 걸릴 수 있습니다.',
    confirmed: '현재 잔액은 {balance}입니다. 멈춘 작업이 이어집니다.',
    ask: '{whom}에게 크레딧 추가를 요청하세요. 추가되면 멈춘 작업이 이어집니다.',
    unreadable: '지금은 잔액을 확인할 수 없습니다.',
  },
  stale: { since: '{time} 데이터를 표시하고 있습니다.', older: '이전 데이터를 표시하고 있습니다.' },
  summary: {
    affected: { other: '이 페이지의 {count}곳이 영향을 받았습니다' },
    places: '영향을 받은 곳',
    goTo: '이동: {title}',
    more: { other: '{count}곳 더' },
    retryAll: '모두 다시 시도',
    retryingAll: { other: '{count}곳을 차례로 다시 시도합니다.' },
  },
  offline: {
    title: '오프라인입니다',
    text: '표시된 내용이 최신이 아닐 수 있습니다. 연결이 돌아오면 자동으로 이어집니다.',
    waiting: { other: '요청 {count}건이 대기 중입니다.' },
    back: '다시 온라인입니다.',
  },
  boundary: {
    title: '페이지의 이 부분이 작동을 멈췄습니다',
    text: '페이지의 나머지 부분에는 영향이 없습니다.',
    startOver: '처음부터 다시',
  },
  lowBalance: {
    title: '크레딧이 얼마 남지 않았습니다',
    emptyTitle: '크레딧 소진',
    left: '{balance} 남았습니다.',
    lasts: '{balance} 남았으며, 약 {time} 동안 쓸 수 있습니다.',
    snooze: '나중에 알림',
    snoozed: '{time}에 다시 알려 드립니다.',
    spoken: '크레딧이 얼마 남지 않았습니다: {balance} 남음.',
  },
  limit: {
    rateTitle: '요청 한도에 도달했습니다',
    capTitle: '지출 한도에 도달했습니다',
    planTitle: '요금제 한도에 도달했습니다',
    meter: '한도 사용량',
    used: '{max} 중 {used} 사용',
    left: '{left} 남음',
    most: '최대 {max}',
    resets: '{time}에 초기화됩니다({wait}).',
    scope: '한도: {scope}',
    request: '한도 상향 요청',
    requesting: '요청을 보내는 중…',
    requested: '요청을 보냈습니다',
    notRequested: '요청을 보내지 못했습니다.',
    requestAgain: '{time}에 다시 요청할 수 있습니다.',
  },
  auth: {
    sessionTitle: '계속하려면 다시 로그인하세요',
    keyTitle: 'API 키가 유효하지 않습니다',
    comeBack: '그런 다음 이 자리로 돌아옵니다.',
    ownKey: '다른 API 키 사용',
    key: 'API 키',
    show: '키 표시',
    save: '저장하고 다시 시도',
    saving: '저장 중…',
    noKey: '먼저 키를 입력하세요.',
    notSaved: '키를 저장하지 못했습니다.',
    saved: '키를 저장했습니다. 멈춘 작업을 다시 시도합니다.',
  },
  access: {
    title: '접근 권한 없음',
    planTitle: '내 요금제에 포함되지 않음',
    who: '접근 권한을 줄 수 있는 사람',
    message: '보낼 요청문',
  },
  models: {
    title: '이 모델은 응답할 수 없습니다',
    legend: '대신 사용할 모델',
    current: '{model} 대신 사용할 모델',
    window: { other: '{tokens}토큰' },
    confirm: '이 모델 사용',
    switched: '모델을 바꿨습니다: {model}.',
    none: '여기에서 선택할 수 있는 다른 모델이 없습니다.',
  },
  fix: {
    title: '요청을 수정해야 합니다',
    goTo: '이동: {field}',
    field: '수정할 항목: {field}',
  },
  support: {
    title: '지원팀에 보고',
    intro: '이 내용만 전송됩니다. 키, 프롬프트, 쿠키는 포함되지 않습니다.',
    preview: '보고서',
    comment: '무엇을 하고 있었나요?',
    commentHint: '선택 사항입니다. 쓴 그대로 보고서에 추가됩니다.',
    copy: '보고서 복사',
    download: '다운로드',
    downloaded: '보고서를 다운로드했습니다.',
    email: '이메일 쓰기',
    ticket: '티켓 열기',
    playground: 'Playground에서 시도',
    subject: '{title} ({id})',
    shortened: '이메일이나 티켓에는 앞부분만 들어갑니다. 전체를 보내려면 보고서를 복사하세요.',
  },
  stream: {
    title: '답변이 중단되었습니다',
    emptyTitle: '답변이 도착하지 않았습니다',
    text: '지금까지 도착한 내용은 유지됩니다.',
    nothing: '아직 도착한 내용이 없었습니다.',
    partial: '지금까지의 답변',
    continue: '계속',
    startOver: '처음부터 다시',
    keep: '그대로 두기',
    continuing: '중단된 곳부터 계속하는 중…',
    kept: '답변을 그대로 두었습니다.',
  },
  task: {
    title: '작업 실패',
    unknownTitle: '작업이 어떻게 끝났는지 알 수 없습니다',
    task: '작업',
    copyTask: '작업 ID 복사',
    taskCopied: '작업 ID를 복사했습니다.',
    stage: '단계',
    started: '시작',
    cost: '비용',
    checkStatus: '상태 확인',
    checking: '작업 진행 상황을 확인하는 중…',
    unchanged: '변화가 없습니다.',
    changed: '현재 작업 단계: {stage}.',
    runAgain: '다시 실행',
    sameSettings: '같은 설정으로 새 작업을 시작합니다.',
    confirmTitle: '다시 실행할까요?',
    confirm: '다시 실행하면 새 작업이 시작되고 요금이 다시 부과될 수 있습니다.',
    dismiss: '실행하지 않기',
  },
}
