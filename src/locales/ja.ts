import type { Words } from '../components/words/words.ts'

/** Every word, in Japanese. */
export const ja: Words = {
  locale: 'ja',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'リクエストに不足や誤りがあるか、選択したモデルが対応していない内容が含まれています。',
        tile: 'リクエストが受け付けられませんでした。',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: '入力が、このモデルが一度に読み取れる長さを超えています。',
        tile: 'このモデルには長すぎます。',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'リクエスト、またはその中のファイルが許容サイズを超えています。',
        tile: '許容サイズを超えています。',
      },
    },
    'content-blocked': {
      anyone: {
        section: '安全性またはポリシーのチェックにより、この内容は受け付けられませんでした。',
        tile: '内容チェックで拒否されました。',
      },
    },
    authentication: {
      anyone: {
        section:
          'キーまたはセッションがない、正しくない、期限切れ、または失効しています。組織内の誰かが変更した可能性もあります。',
        tile: 'キーまたはセッションが無効です。',
      },
      account: {
        section: 'このキーは組織内の誰かによって無効化または失効されました。',
        tile: 'キーが無効化または失効しています。',
      },
      operator: {
        section:
          'アプリ自体の {gateway} へのアクセスが受け付けられませんでした。ここでは解決できません。',
        tile: 'アプリ自体のアクセスが無効です。',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'このアカウントまたはキーには、この操作が許可されていません。',
        tile: 'このアカウントまたはキーでは不可です。',
      },
      user: {
        section: '現在の国や地域、ネットワーク、またはアカウントからは許可されていません。',
        tile: 'ここからは許可されていません。',
      },
      operator: {
        section: 'アプリ自体が {gateway} でこの操作を許可されていません。ここでは解決できません。',
        tile: 'アプリ自体に許可がありません。',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'このリクエストにはアカウントのクレジットが足りません。',
        tile: 'クレジットが足りません。',
      },
      operator: {
        section:
          '{gateway} 側のアカウントのクレジットがなくなりました。ご自身の残高が原因ではありません。',
        tile: 'サービス側のクレジットがありません。',
      },
    },
    'spend-limit': {
      anyone: {
        section: '利用額の上限に達しました。残高そのものは足りている可能性があります。',
        tile: '利用額の上限に達しました。',
      },
      operator: {
        section: 'アプリ自体の利用額が上限に達しました。ご自身の残高が原因ではありません。',
        tile: 'アプリの利用額が上限に達しました。',
      },
    },
    'plan-required': {
      anyone: {
        section: '現在のプランには含まれていません。',
        tile: 'プランに含まれていません。',
      },
    },
    'rate-limited': {
      anyone: {
        section: '短時間のリクエストが多すぎます。待つだけで解消します。',
        tile: 'リクエストが多すぎます。',
      },
      account: {
        section: 'このアカウントの上限に達しました。待つだけで解消し、上限を上げると避けられます。',
        tile: 'アカウントの上限に達しました。',
      },
      operator: {
        section: '全員で共有している上限に達しました。待つだけで解消します。',
        tile: '共有の上限に達しました。',
      },
    },
    'model-not-found': {
      anyone: {
        section: 'このモデルはここにはありません。つづりが違うか、提供が終了した可能性があります。',
        tile: 'このモデルはありません。',
      },
      operator: {
        section: 'このモデルはここでは設定されていません。{gateway} の運営者が変更できます。',
        tile: 'このモデルは未設定です。',
      },
    },
    'not-found': {
      anyone: {
        section: '要求されたものは存在しないか、すでになくなっています。',
        tile: '存在しません。',
      },
      operator: {
        section: '{gateway} のアドレスが正しくありません。設定した人が修正できます。',
        tile: 'アドレスが正しくありません。',
      },
    },
    conflict: {
      anyone: {
        section: 'すでに存在するもの、または変更中のものと競合しています。',
        tile: '既存のものと競合しています。',
      },
    },
    gone: {
      anyone: {
        section: '期限が切れたか、完全に削除されました。',
        tile: '期限切れまたは削除済みです。',
      },
    },
    'server-error': {
      anyone: {
        section: '{gateway} 側で障害が起きました。リクエストが原因ではありません。',
        tile: '相手側で障害が起きました。',
      },
    },
    'upstream-error': {
      anyone: {
        section: '{gateway} の先にあるプロバイダーの応答に問題がありました。多くは一時的です。',
        tile: 'プロバイダーの応答に問題があります。',
      },
      operator: {
        section:
          '現在の設定では {gateway} の先にあるプロバイダーに接続できません。変更できるのは運営者だけです。',
        tile: 'プロバイダーに接続できません。',
      },
    },
    unavailable: {
      anyone: {
        section: '現在、空いているサーバーがありません。通常は数秒で解消します。',
        tile: '空いているサーバーがありません。',
      },
      operator: {
        section:
          '現在、このモデルに応答するものが設定されていません。{gateway} の運営者が変更できます。',
        tile: 'このモデルに応答するものがありません。',
      },
    },
    timeout: {
      anyone: {
        section:
          '応答に時間がかかりすぎたため、待機を終了しました。リクエストは実行された可能性があります。',
        tile: '応答に時間がかかりすぎました。',
      },
      operator: {
        section:
          '応答が届く前に中継が待機を終了しました。{gateway} の運営者が待ち時間を延ばせます。',
        tile: '中継が待機を終了しました。',
      },
    },
    network: {
      anyone: {
        section: '応答がありませんでした。接続が切れているか、ブロックされている可能性があります。',
        tile: '応答がありませんでした。',
      },
    },
    canceled: {
      anyone: { section: 'リクエストはキャンセルされました。', tile: 'キャンセルされました。' },
    },
    configuration: {
      anyone: {
        section: '{gateway} 側の設定がまだ済んでいません。変更できるのは運営者だけです。',
        tile: '相手側の設定が済んでいません。',
      },
    },
    'invalid-response': {
      anyone: {
        section: '応答が空か、途中で切れているか、読み取れません。',
        tile: '応答を読み取れません。',
      },
      operator: {
        section:
          '応答の代わりにウェブページが返りました。アドレスが違うか、中継が応答した可能性があります。',
        tile: 'ウェブページが返りました。',
      },
    },
    'task-failed': {
      anyone: {
        section: 'タスクは結果を出さずに終了しました。',
        tile: 'タスクは結果なしで終了しました。',
      },
      user: {
        section: 'タスクは結果が出る前に停止しました。',
        tile: 'タスクは停止しました。',
      },
    },
    unknown: {
      anyone: {
        section: '呼び出しに失敗しました。応答に理由の記載はありません。',
        tile: '原因不明で失敗しました。',
      },
      user: {
        section:
          '呼び出しに失敗しました。応答に理由の記載はありません。送信した内容を確認してください。',
        tile: '原因不明で失敗しました。',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'リクエストを修正',
      hint: 'リクエストを修正して、もう一度送信してください。',
      hintWithParams: '{params} を修正して、もう一度リクエストを送信してください。',
      ask: 'リクエストの修正',
    },
    'shorten-input': {
      label: '入力を短くする',
      hint: '入力を短くするか、新しい会話を始めてください。',
      ask: '入力の短縮',
    },
    'reduce-size': {
      label: 'サイズを小さくする',
      hint: 'ファイルまたはリクエストを小さくしてください。',
      hintWithParams: '{params} を小さくしてください。',
      ask: 'リクエストのサイズ縮小',
    },
    'edit-prompt': {
      label: 'プロンプトを編集',
      hint: 'プロンプトを書き換えるか、別の素材を使ってください。',
      ask: 'プロンプトの書き換え',
    },
    'check-api-key': {
      label: 'API キーを開く',
      hint: 'API キーが完全で、有効で、正しいものか確認してください。不明な場合は新しく作成してください。',
      hintWithParams: 'API キーとその {params} を確認してください。',
      ask: 'API キーの確認',
    },
    'sign-in': {
      label: 'もう一度サインイン',
      hint: 'もう一度サインインしてください。',
      ask: 'サインインのやり直し',
    },
    'switch-account': {
      label: 'アカウントを切り替え',
      hint: '正しいアカウントが選択されているか確認してください。',
      ask: 'アカウントの切り替え',
    },
    'request-access': {
      label: 'アクセスを申請',
      hint: '{whom}にアクセスを申請してください。',
      ask: 'アクセス権の付与',
    },
    'top-up': {
      label: 'クレジットを追加',
      hint: 'アカウントにクレジットを追加してください。',
      ask: 'クレジットの追加',
    },
    'raise-limit': {
      label: '上限を上げる',
      hint: '上限を上げるか、リセットされるまでお待ちください。',
      ask: '上限の引き上げ',
    },
    'change-plan': {
      label: 'プランを見る',
      hint: 'これを含むプランに変更してください。',
      ask: 'プランの変更',
    },
    wait: {
      label: '再試行',
      hint: '少し待ってから、もう一度お試しください。',
      ask: 'しばらくしてからの再試行',
    },
    'choose-model': {
      label: '別のモデルを選ぶ',
      hint: '別のモデルを選ぶか、つづりを確認してください。',
      ask: '別のモデルの選択',
    },
    'check-resource': {
      label: '既存のものを確認',
      hint: '名前またはアドレスを確認してください。削除または移動された可能性があります。',
      hintWithParams:
        '{params} を確認してください。つづりの誤りか、削除または移動された可能性があります。',
      ask: '存在するかどうかの確認',
    },
    'resolve-conflict': {
      label: '既存のものを確認',
      hint: '別の名前にするか、競合しているものを取り除いてください。',
      hintWithParams: '別の {params} にするか、競合しているものを取り除いてください。',
      ask: '競合しているものの削除',
    },
    'create-again': {
      label: '作り直す',
      hint: 'もう一度作成してください。',
      ask: '再作成',
    },
    retry: {
      label: '再試行',
      hint: 'もう一度お試しください。',
      hintWithParams: 'もう一度お試しください。ストリーミングの場合は {params} を上げてください。',
      ask: '再試行',
    },
    'retry-smaller': {
      label: '小さくして再試行',
      hint: 'より小さいリクエストでもう一度お試しください。',
      hintWithParams: '{params} を小さくしてお試しください。',
      ask: 'より小さいリクエストでの再試行',
    },
    'check-connection': {
      label: '接続を確認',
      hint: 'インターネット接続、VPN、コンテンツブロッカーを確認してください。',
      ask: '接続の確認',
    },
    'contact-support': {
      label: 'サポートに連絡',
      hint: 'サポートに連絡し、{quote}。',
      hintInChannel: '{channel} で質問し、{quote}。',
      ask: 'サポートへの連絡',
    },
    'run-again': {
      label: 'もう一度実行',
      hint: 'タスクをもう一度開始してください。',
      ask: 'タスクの再開始',
    },
    'check-status': {
      label: '状態を確認',
      hint: '再送信する前に、実行されたかどうかを確認してください。',
      hintWithParams: '何が起きたかは {params} で確認してください。',
      ask: '実行されたかどうかの確認',
    },
    'open-messages': {
      label: 'メッセージを開く',
      hint: 'コンソールのメッセージページに詳しい説明があります。',
      ask: 'メッセージページの確認',
    },
    'open-playground': {
      label: 'Playground を開く',
      hint: '同じリクエストを Playground で試してください。成功すれば原因はコードにあり、同じく失敗すればプラットフォーム、残高、またはモデルにあります。',
      ask: 'Playground での同じリクエストの確認',
    },
    'open-status-page': {
      label: 'ステータスページを見る',
      hint: '既知の問題はステータスページで確認できます。',
      ask: 'ステータスページの確認',
    },
    'open-docs': {
      label: 'ドキュメントを読む',
      hint: '必要な内容はドキュメントに記載されています。',
      ask: 'ドキュメントの確認',
    },
    'use-streaming': {
      label: 'ストリーミングを使う',
      hint: 'ストリーミングを有効にすると、応答が少しずつ届きます。',
      hintWithParams: 'ストリーミング（{params}）を有効にすると、応答が少しずつ届きます。',
      ask: 'ストリーミングの有効化',
    },
    'ask-owner': {
      label: '所有者に聞く',
      hint: '{whom}に聞いてください。',
      ask: 'この件の確認',
    },
  },
  labels: {
    severity: { danger: 'エラー：', warning: '警告：', info: '情報：' },
    someGateway: 'API',
    said: '{name} からのメッセージ：',
    suggests: '{name} からの提案：',
    charged: {
      no: '料金は発生していません。',
      yes: 'このリクエストの料金が発生しました。',
      refunded: '料金は返金されました。',
      unknown: '料金が発生した可能性があります。',
    },
    lasting: '通常より長く続いています。',
    claimed: '原因はこのページの別の場所に表示されています。',
    dismiss: '閉じる',
    dismissOf: '閉じる：{title}',
    busy: '処理中…',
    alsoTry: '解決しない場合：',
    newTab: '（新しいタブで開きます）',
    retry: '再試行',
    retryOf: '再試行：{title}',
    stop: '停止',
    stopOf: '再試行を停止：{title}',
    waitsFor: '{time}後',
    waitsUntil: '{time} に',
    waitsForConnection: '接続後',
    retriesAt: '{time} に自動で再試行します。',
    attempt: '{attempt}/{maxAttempts} 回目',
    requestId: 'リクエスト',
    copyRequestId: 'リクエスト ID をコピー',
    region: 'リージョン {region}',
    details: '詳細',
    report: 'サポート用レポート',
    copyReport: 'レポートをコピー',
    copied: 'コピーしました',
    selected: '選択しました。{keys} でコピーできます。',
    notCopied: 'ここではコピーできません。',
    quoteId: 'リクエスト ID を伝えてください',
    quoteReport: '詳細にあるレポートを添えてください',
    someOwner: 'このアカウントの所有者',
    askWhom: '{whom}に{ask}を依頼してください。',
    copyRequest: '依頼文をコピー',
    request: '{title}：{text} {ask}をお願いできますか。',
    facts: {
      said: '{name} からのメッセージ',
      status: 'ステータス',
      code: 'コード',
      type: '種類',
      param: 'パラメーター',
      model: 'モデル',
      upstream: 'プロバイダー',
      time: '時刻',
      otherIds: 'その他のリクエスト ID',
    },
    repeat: {
      title: 'もう一度送信しますか？',
      text: '前回が実行されたかどうか分かりません。実行されていた場合、再送信すると二重に実行され、料金も二重にかかる可能性があります。',
      confirm: 'もう一度送信',
      dismiss: '送信しない',
      checkFirst: '先に状態を確認',
    },
  },
  spoken: {
    failed: '{title}。{text}',
    failedMany: { other: 'このページの {count} か所で失敗しました。{text}' },
    andMore: { other: '他に {count} 件の問題があります。' },
    waits: '{time}後に再試行します。',
    retryFrom: '{time}後に再試行できます。',
    retrying: '再試行しています。',
    mayRetry: '再試行できます：{title}。',
    stillFailing: 'まだ解決していません：{title}。{text}',
    recovered: '解決しました：{title}。',
    recoveredMany: { other: '{count} 件の問題が解決しました。' },
    actionFailed: 'うまくいきませんでした：{label}。',
    requestIdCopied: 'リクエスト ID をコピーしました。',
    reportCopied: 'レポートをコピーしました。',
    requestCopied: '依頼文をコピーしました。',
  },
  topUp: {
    title: 'クレジットがなくなりました',
    balance: '残高',
    required: 'このリクエスト',
    missing: '不足分',
    onceAdded: 'クレジットを追加すると、中断した処理がここから続きます。',
    checkAgain: 'もう一度確認',
    tryAgain: 'もう一度試す',
    away: 'お支払いが済んだら、ここに戻ってください。',
    checking: '入金を待っています…',
    unconfirmed: '残高はまだ変わっていません。反映まで数分かかることがあります。',
    confirmed: '残高は {balance} になりました。中断した処理を続けます。',
    ask: '{whom}にクレジットの追加を依頼してください。追加されると、中断した処理が続きます。',
    unreadable: '現在、残高を確認できません。',
  },
  stale: { since: '{time} のデータを表示しています。', older: '以前のデータを表示しています。' },
  summary: {
    affected: { other: 'このページの {count} か所に影響しています' },
    places: '影響を受けている場所',
    goTo: '移動：{title}',
    more: { other: '他 {count} か所' },
    retryAll: 'すべて再試行',
    retryingAll: { other: '{count} か所を順に再試行しています。' },
  },
  offline: {
    title: 'オフラインです',
    text: '表示内容が古い可能性があります。接続が戻ると自動で再開します。',
    waiting: { other: '{count} 件のリクエストが待機しています。' },
    back: 'オンラインに戻りました。',
  },
  boundary: {
    title: 'ページのこの部分が動かなくなりました',
    text: 'ページの他の部分に影響はありません。',
    startOver: 'やり直す',
  },
  lowBalance: {
    title: 'クレジットが残りわずかです',
    emptyTitle: 'クレジットがなくなりました',
    left: '残り {balance}。',
    lasts: '残り {balance}、およそ{time}使えます。',
    snooze: '後で知らせる',
    snoozed: '{time} にもう一度お知らせします。',
    spoken: 'クレジットが残りわずかです：残り {balance}。',
  },
  limit: {
    rateTitle: 'リクエスト数の上限に達しました',
    capTitle: '利用額の上限に達しました',
    planTitle: 'プランの上限に達しました',
    meter: '上限に対する使用量',
    used: '{max} 中 {used} を使用',
    left: '残り {left}',
    most: '最大 {max}',
    resets: '{time} にリセットされます（{wait}）。',
    scope: '上限：{scope}',
    request: '引き上げを申請',
    requesting: '申請を送信しています…',
    requested: '申請を送信しました',
    notRequested: '申請を送信できませんでした。',
    requestAgain: '{time} から再び申請できます。',
  },
  auth: {
    sessionTitle: '続けるにはもう一度サインインしてください',
    keyTitle: 'API キーが受け付けられませんでした',
    comeBack: 'その後、この場所に戻ります。',
    ownKey: '別の API キーを使う',
    key: 'API キー',
    show: 'キーを表示',
    save: '保存して再試行',
    saving: '保存しています…',
    noKey: '先にキーを入力してください。',
    notSaved: 'キーを保存できませんでした。',
    saved: 'キーを保存しました。中断した処理を再試行しています。',
  },
  access: {
    title: 'アクセス権がありません',
    planTitle: 'ご利用のプランに含まれていません',
    who: 'アクセスを許可できる人',
    message: '送信する依頼文',
  },
  models: {
    title: 'このモデルは応答できません',
    legend: '代わりに使うモデル',
    current: '{model} の代わりに使うモデル',
    window: { other: '{tokens} トークン' },
    confirm: 'このモデルを使う',
    switched: '{model} に切り替えました。',
    none: 'ここで選べる他のモデルはありません。',
  },
  fix: {
    title: 'リクエストの変更が必要です',
    goTo: '{field} に移動',
    field: '変更するもの：{field}',
  },
  support: {
    title: 'サポートに報告',
    intro: '送信されるのはこれだけです。キー、プロンプト、Cookie は含まれません。',
    preview: 'レポート',
    comment: '何をしていましたか？',
    commentHint: '任意。書いたとおりにレポートに追加されます。',
    copy: 'レポートをコピー',
    download: 'ダウンロード',
    downloaded: 'レポートをダウンロードしました。',
    email: 'メールを書く',
    ticket: 'チケットを作成',
    playground: 'Playground で試す',
    subject: '{title}（{id}）',
    shortened:
      'メールまたはチケットには冒頭だけが入ります。すべて送るにはレポートをコピーしてください。',
  },
  stream: {
    title: '回答が途切れました',
    emptyTitle: '回答が届きませんでした',
    text: '届いた分は保持されています。',
    nothing: 'まだ何も届いていませんでした。',
    partial: 'ここまでの回答',
    continue: '続ける',
    startOver: '最初からやり直す',
    keep: 'このままにする',
    continuing: '途切れたところから続けています…',
    kept: '回答をこのまま保持しました。',
  },
  task: {
    title: 'タスクが失敗しました',
    unknownTitle: 'タスクの結果が分かりません',
    task: 'タスク',
    copyTask: 'タスク ID をコピー',
    taskCopied: 'タスク ID をコピーしました。',
    stage: '段階',
    started: '開始',
    cost: '料金',
    checkStatus: '状態を確認',
    checking: 'タスクの状況を確認しています…',
    unchanged: '変化はありません。',
    changed: 'タスクは現在 {stage} です。',
    runAgain: 'もう一度実行',
    sameSettings: '同じ設定で新しいタスクを開始します。',
    confirmTitle: 'もう一度実行しますか？',
    confirm: 'もう一度実行すると新しいタスクが始まり、再び料金がかかる可能性があります。',
    dismiss: '実行しない',
  },
}
