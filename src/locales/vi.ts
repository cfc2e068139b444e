import type { Words } from '../components/words/words.ts'

/** Every word, in Vietnamese. */
export const vi: Words = {
  locale: 'vi',
  failures: {
    'invalid-request': {
      anyone: {
        section: 'Yêu cầu thiếu hoặc sai một điều gì đó, hoặc mô hình đã chọn không hỗ trợ.',
        tile: 'Yêu cầu không được chấp nhận.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'Nội dung nhập dài hơn mức mô hình này đọc được trong một lần.',
        tile: 'Quá dài đối với mô hình này.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'Yêu cầu, hoặc một tệp trong đó, lớn hơn mức cho phép.',
        tile: 'Lớn hơn mức cho phép.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Bước kiểm tra an toàn hoặc chính sách đã từ chối nội dung này.',
        tile: 'Bị kiểm tra nội dung từ chối.',
      },
    },
    authentication: {
      anyone: {
        section:
          'Khóa hoặc phiên bị thiếu, sai, hết hạn hoặc đã bị thu hồi, có thể bởi ai đó trong tổ chức của bạn.',
        tile: 'Khóa hoặc phiên không được chấp nhận.',
      },
      account: {
        section: 'Ai đó trong tổ chức này đã vô hiệu hóa hoặc thu hồi khóa.',
        tile: 'Khóa đã bị vô hiệu hóa hoặc thu hồi.',
      },
      operator: {
        section:
          'Quyền truy cập của chính ứng dụng vào {gateway} không được chấp nhận. Bạn không thể sửa điều này ở đây.',
        tile: 'Quyền truy cập của ứng dụng bị từ chối.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Tài khoản hoặc khóa này không được phép làm việc này.',
        tile: 'Tài khoản hoặc khóa này không được phép.',
      },
      user: {
        section: 'Không được phép từ đây: từ quốc gia, mạng hoặc tài khoản này.',
        tile: 'Không được phép từ đây.',
      },
      operator: {
        section: 'Chính ứng dụng không được {gateway} cho phép. Bạn không thể sửa điều này ở đây.',
        tile: 'Chính ứng dụng không được phép.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Tài khoản không đủ tín dụng cho yêu cầu này.',
        tile: 'Không đủ tín dụng.',
      },
      operator: {
        section:
          'Tài khoản đứng sau {gateway} đã hết tín dụng. Số dư của bạn không phải nguyên nhân.',
        tile: 'Chính dịch vụ đã hết tín dụng.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Một hạn mức chi tiêu đã dùng hết. Bản thân số dư có thể vẫn đủ.',
        tile: 'Hạn mức chi tiêu đã dùng hết.',
      },
      operator: {
        section:
          'Hạn mức chi tiêu của chính ứng dụng đã dùng hết. Số dư của bạn không phải nguyên nhân.',
        tile: 'Ứng dụng đã hết hạn mức chi tiêu.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Gói hiện tại không bao gồm mục này.',
        tile: 'Không có trong gói.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Quá nhiều yêu cầu trong thời gian ngắn. Chỉ cần chờ.',
        tile: 'Quá nhiều yêu cầu.',
      },
      account: {
        section:
          'Đã chạm giới hạn của tài khoản này. Chỉ cần chờ; giới hạn cao hơn sẽ tránh được điều này.',
        tile: 'Đã chạm giới hạn của tài khoản.',
      },
      operator: {
        section: 'Đã chạm giới hạn mà mọi người ở đây dùng chung. Chỉ cần chờ.',
        tile: 'Đã chạm giới hạn dùng chung.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Ở đây không có mô hình này: tên có thể viết sai, hoặc mô hình không còn được cung cấp.',
        tile: 'Ở đây không có mô hình này.',
      },
      operator: {
        section:
          'Mô hình này chưa được thiết lập ở đây. Người vận hành {gateway} có thể thay đổi điều đó.',
        tile: 'Mô hình này chưa được thiết lập.',
      },
    },
    'not-found': {
      anyone: {
        section: 'Nội dung được yêu cầu không tồn tại, hoặc không còn tồn tại.',
        tile: 'Không tồn tại.',
      },
      operator: {
        section: 'Địa chỉ của {gateway} không đúng. Người thiết lập có thể sửa lại.',
        tile: 'Địa chỉ không đúng.',
      },
    },
    conflict: {
      anyone: {
        section: 'Xung đột với một mục đã có hoặc đang được thay đổi.',
        tile: 'Xung đột với một mục đã có.',
      },
    },
    gone: {
      anyone: {
        section: 'Mục này đã hết hạn hoặc bị xóa vĩnh viễn.',
        tile: 'Đã hết hạn hoặc bị xóa.',
      },
    },
    'server-error': {
      anyone: {
        section: 'Phía {gateway} gặp sự cố. Yêu cầu của bạn không phải nguyên nhân.',
        tile: 'Phía bên kia gặp sự cố.',
      },
    },
    'upstream-error': {
      anyone: {
        section: 'Nhà cung cấp đứng sau {gateway} trả lời lỗi. Việc này thường sẽ qua.',
        tile: 'Nhà cung cấp trả lời lỗi.',
      },
      operator: {
        section:
          'Không thể kết nối tới nhà cung cấp đứng sau {gateway} với thiết lập hiện tại. Chỉ người vận hành mới thay đổi được.',
        tile: 'Không thể kết nối tới nhà cung cấp.',
      },
    },
    unavailable: {
      anyone: {
        section: 'Hiện không có máy chủ nào rảnh. Thường sẽ ổn sau vài giây.',
        tile: 'Hiện không có máy chủ nào rảnh.',
      },
      operator: {
        section:
          'Hiện chưa có gì được thiết lập để phục vụ mô hình này. Người vận hành {gateway} có thể thay đổi điều đó.',
        tile: 'Không có gì phục vụ mô hình này.',
      },
    },
    timeout: {
      anyone: {
        section: 'Phản hồi quá lâu nên đã ngừng chờ. Yêu cầu vẫn có thể đã được thực hiện.',
        tile: 'Phản hồi quá lâu.',
      },
      operator: {
        section:
          'Thành phần trung gian đã ngừng chờ trước khi có phản hồi. Người vận hành {gateway} có thể cho thêm thời gian.',
        tile: 'Thành phần trung gian đã ngừng chờ.',
      },
    },
    network: {
      anyone: {
        section: 'Không có phản hồi. Kết nối có thể đã bị ngắt hoặc bị chặn.',
        tile: 'Không có phản hồi.',
      },
    },
    canceled: {
      anyone: { section: 'Yêu cầu đã bị hủy.', tile: 'Đã hủy.' },
    },
    configuration: {
      anyone: {
        section:
          'Phía {gateway} chưa thiết lập xong mục này. Chỉ người vận hành mới thay đổi được.',
        tile: 'Phía bên kia chưa thiết lập.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'Phản hồi trống, bị cắt hoặc không đọc được.',
        tile: 'Phản hồi không đọc được.',
      },
      operator: {
        section:
          'Một trang web được trả về thay cho phản hồi: địa chỉ có thể sai, hoặc thành phần trung gian đã trả lời.',
        tile: 'Nhận được một trang web.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'Tác vụ kết thúc mà không có kết quả.',
        tile: 'Tác vụ kết thúc, không có kết quả.',
      },
      user: {
        section: 'Tác vụ đã bị dừng trước khi có kết quả.',
        tile: 'Tác vụ đã bị dừng.',
      },
    },
    unknown: {
      anyone: {
        section: 'Lệnh gọi không thành công, và phản hồi không nêu lý do.',
        tile: 'Không thành công, chưa rõ lý do.',
      },
      user: {
        section:
          'Lệnh gọi không thành công, và phản hồi không nêu lý do. Hãy kiểm tra nội dung đã gửi.',
        tile: 'Không thành công, chưa rõ lý do.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Sửa yêu cầu',
      hint: 'Hãy sửa yêu cầu rồi gửi lại.',
      hintWithParams: 'Hãy sửa {params} rồi gửi lại yêu cầu.',
      ask: 'sửa yêu cầu',
    },
    'shorten-input': {
      label: 'Rút ngắn nội dung',
      hint: 'Hãy rút ngắn nội dung nhập, hoặc bắt đầu cuộc trò chuyện mới.',
      ask: 'rút ngắn nội dung nhập',
    },
    'reduce-size': {
      label: 'Giảm kích thước',
      hint: 'Hãy giảm kích thước tệp hoặc yêu cầu.',
      hintWithParams: 'Hãy giảm {params}.',
      ask: 'giảm kích thước yêu cầu',
    },
    'edit-prompt': {
      label: 'Sửa câu lệnh',
      hint: 'Hãy viết lại câu lệnh hoặc dùng tư liệu khác.',
      ask: 'viết lại câu lệnh',
    },
    'check-api-key': {
      label: 'Mở khóa API',
      hint: 'Hãy kiểm tra xem khóa API có đầy đủ, còn hiệu lực và đúng không; nếu chưa chắc, hãy tạo khóa mới.',
      hintWithParams: 'Hãy kiểm tra khóa API và {params}.',
      ask: 'kiểm tra khóa API',
    },
    'sign-in': { label: 'Đăng nhập lại', hint: 'Hãy đăng nhập lại.', ask: 'đăng nhập lại' },
    'switch-account': {
      label: 'Đổi tài khoản',
      hint: 'Hãy kiểm tra xem đã chọn đúng tài khoản chưa.',
      ask: 'đổi tài khoản',
    },
    'request-access': {
      label: 'Xin quyền truy cập',
      hint: 'Hãy xin {whom} cấp quyền truy cập.',
      ask: 'cấp quyền truy cập cho tôi',
    },
    'top-up': {
      label: 'Nạp thêm tín dụng',
      hint: 'Hãy nạp thêm tín dụng vào tài khoản.',
      ask: 'nạp thêm tín dụng',
    },
    'raise-limit': {
      label: 'Nâng giới hạn',
      hint: 'Hãy nâng giới hạn, hoặc chờ đến khi được đặt lại.',
      ask: 'nâng giới hạn',
    },
    'change-plan': {
      label: 'Xem các gói',
      hint: 'Hãy chuyển sang gói có bao gồm mục này.',
      ask: 'đổi gói',
    },
    wait: { label: 'Thử lại', hint: 'Hãy chờ một chút rồi thử lại.', ask: 'thử lại sau' },
    'choose-model': {
      label: 'Chọn mô hình khác',
      hint: 'Hãy chọn mô hình khác và kiểm tra cách viết tên.',
      ask: 'chọn mô hình khác',
    },
    'check-resource': {
      label: 'Xem những gì đang có',
      hint: 'Hãy kiểm tra tên hoặc địa chỉ; mục này có thể đã bị xóa hoặc chuyển đi.',
      hintWithParams: 'Hãy kiểm tra {params}; có thể viết sai, đã bị xóa hoặc chuyển đi.',
      ask: 'kiểm tra xem mục này có tồn tại không',
    },
    'resolve-conflict': {
      label: 'Xem những gì đang có',
      hint: 'Hãy chọn tên khác, hoặc gỡ mục đang cản trở.',
      hintWithParams: 'Hãy đổi {params}, hoặc gỡ mục đang cản trở.',
      ask: 'gỡ mục đang cản trở',
    },
    'create-again': { label: 'Tạo lại', hint: 'Hãy tạo lại mục này.', ask: 'tạo lại mục này' },
    retry: {
      label: 'Thử lại',
      hint: 'Hãy thử lại.',
      hintWithParams: 'Hãy thử lại; nếu dùng truyền phát, hãy tăng {params}.',
      ask: 'thử lại',
    },
    'retry-smaller': {
      label: 'Thử yêu cầu nhỏ hơn',
      hint: 'Hãy thử lại với yêu cầu nhỏ hơn.',
      hintWithParams: 'Hãy thử giảm {params}.',
      ask: 'thử yêu cầu nhỏ hơn',
    },
    'check-connection': {
      label: 'Kiểm tra kết nối',
      hint: 'Hãy kiểm tra kết nối internet, VPN hoặc trình chặn nội dung.',
      ask: 'kiểm tra kết nối',
    },
    'contact-support': {
      label: 'Liên hệ hỗ trợ',
      hint: 'Hãy liên hệ bộ phận hỗ trợ và {quote}.',
      hintInChannel: 'Hãy hỏi trong {channel} và {quote}.',
      ask: 'liên hệ bộ phận hỗ trợ',
    },
    'run-again': { label: 'Chạy lại', hint: 'Hãy bắt đầu lại tác vụ.', ask: 'bắt đầu lại tác vụ' },
    'check-status': {
      label: 'Kiểm tra trạng thái',
      hint: 'Trước khi gửi lại, hãy kiểm tra xem yêu cầu đã chạy chưa.',
      hintWithParams: 'Hãy xem trong {params} để biết điều gì đã xảy ra.',
      ask: 'kiểm tra xem yêu cầu đã chạy chưa',
    },
    'open-messages': {
      label: 'Mở tin nhắn',
      hint: 'Trang tin nhắn của bảng điều khiển cho biết thêm.',
      ask: 'xem trang tin nhắn',
    },
    'open-playground': {
      label: 'Mở Playground',
      hint: 'Hãy thử cùng yêu cầu đó trong Playground. Nếu thành công, nguyên nhân nằm ở mã của bạn; nếu vẫn lỗi, nguyên nhân là nền tảng, số dư hoặc mô hình.',
      ask: 'thử cùng yêu cầu đó trong Playground',
    },
    'open-status-page': {
      label: 'Xem trang trạng thái',
      hint: 'Hãy xem các sự cố đã biết trên trang trạng thái.',
      ask: 'xem trang trạng thái',
    },
    'open-docs': {
      label: 'Đọc tài liệu',
      hint: 'Tài liệu cho biết những gì được yêu cầu.',
      ask: 'đọc tài liệu',
    },
    'use-streaming': {
      label: 'Dùng truyền phát',
      hint: 'Hãy bật truyền phát để phản hồi đến từng phần.',
      hintWithParams: 'Hãy bật truyền phát ({params}) để phản hồi đến từng phần.',
      ask: 'bật truyền phát',
    },
    'ask-owner': { label: 'Hỏi chủ sở hữu', hint: 'Hãy hỏi {whom}.', ask: 'xem xét việc này' },
  },
  labels: {
    severity: { danger: 'Lỗi:', warning: 'Cảnh báo:', info: 'Lưu ý:' },
    someGateway: 'API này',
    said: '{name} cho biết:',
    suggests: '{name} đề xuất:',
    charged: {
      no: 'Không bị tính phí.',
      yes: 'Yêu cầu này đã bị tính phí.',
      refunded: 'Khoản phí đã được hoàn lại.',
      unknown: 'Có thể đã bị tính phí.',
    },
    lasting: 'Việc này kéo dài hơn bình thường.',
    claimed: 'Nguyên nhân được hiển thị ở nơi khác trên trang này.',
    dismiss: 'Đóng',
    dismissOf: 'Đóng: {title}',
    busy: 'Đang xử lý…',
    alsoTry: 'Nếu vẫn chưa được:',
    newTab: '(mở trong thẻ mới)',
    retry: 'Thử lại',
    retryOf: 'Thử lại: {title}',
    stop: 'Dừng',
    stopOf: 'Dừng thử lại: {title}',
    waitsFor: 'sau {time}',
    waitsUntil: 'lúc {time}',
    waitsForConnection: 'khi có mạng',
    retriesAt: 'Tự thử lại lúc {time}.',
    attempt: '{attempt}/{maxAttempts}',
    requestId: 'Yêu cầu',
    copyRequestId: 'Sao chép mã yêu cầu',
    region: 'vùng {region}',
    details: 'Chi tiết',
    report: 'Báo cáo cho bộ phận hỗ trợ',
    copyReport: 'Sao chép báo cáo',
    copied: 'Đã sao chép',
    selected: 'Đã chọn. Nhấn {keys} để sao chép.',
    notCopied: 'Không thể sao chép ở đây.',
    quoteId: 'nêu mã yêu cầu',
    quoteReport: 'kèm báo cáo trong phần chi tiết',
    someOwner: 'một chủ sở hữu của tài khoản này',
    askWhom: 'Hãy nhờ {whom} {ask}.',
    copyRequest: 'Sao chép lời nhờ',
    request: '{title}: {text} Nhờ bạn {ask} được không?',
    facts: {
      said: '{name} cho biết',
      status: 'Trạng thái',
      code: 'Mã lỗi',
      type: 'Loại',
      param: 'Tham số',
      model: 'Mô hình',
      upstream: 'Nhà cung cấp',
      time: 'Thời gian',
      otherIds: 'Các mã yêu cầu khác',
    },
    repeat: {
      title: 'Gửi lại?',
      text: 'Không rõ lần trước đã chạy hay chưa. Nếu đã chạy, gửi lại sẽ chạy hai lần và có thể tốn phí hai lần.',
      confirm: 'Gửi lại',
      dismiss: 'Không gửi',
      checkFirst: 'Kiểm tra trạng thái trước',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: { other: '{count} phần của trang này gặp lỗi. {text}' },
    andMore: { other: 'Và {count} vấn đề khác.' },
    waits: 'Sẽ thử lại sau {time}.',
    retryFrom: 'Bạn có thể thử lại sau {time}.',
    retrying: 'Đang thử lại.',
    mayRetry: 'Bây giờ bạn có thể thử lại: {title}.',
    stillFailing: 'Vẫn chưa được: {title}. {text}',
    recovered: 'Đã giải quyết: {title}.',
    recoveredMany: { other: '{count} vấn đề đã được giải quyết.' },
    actionFailed: 'Việc đó không thành công: {label}.',
    requestIdCopied: 'Đã sao chép mã yêu cầu.',
    reportCopied: 'Đã sao chép báo cáo.',
    requestCopied: 'Đã sao chép lời nhờ.',
  },
  topUp: {
    title: 'Hết tín dụng',
    balance: 'Số dư',
    required: 'Yêu cầu này',
    missing: 'Còn thiếu',
    onceAdded: 'Hãy nạp thêm tín dụng, việc đang dừng sẽ tiếp tục từ đây.',
    checkAgain: 'Kiểm tra lại',
    tryAgain: 'Thử lại',
    away: 'Hãy quay lại đây sau khi thanh toán.',
    checking: 'Đang chờ khoản thanh toán…',
    unconfirmed: 'Số dư chưa thay đổi. Thanh toán có thể mất vài phút.',
    confirmed: 'Số dư hiện là {balance}. Việc đang dừng sẽ tiếp tục.',
    ask: 'Hãy nhờ {whom} nạp thêm tín dụng. Việc đang dừng sẽ tiếp tục khi tín dụng đến.',
    unreadable: 'Hiện không đọc được số dư.',
  },
  stale: { since: 'Đang hiển thị dữ liệu lúc {time}.', older: 'Đang hiển thị dữ liệu cũ hơn.' },
  summary: {
    affected: { other: '{count} phần của trang này bị ảnh hưởng' },
    places: 'Những phần bị ảnh hưởng',
    goTo: 'Đi tới: {title}',
    more: { other: '{count} phần nữa' },
    retryAll: 'Thử lại tất cả',
    retryingAll: { other: 'Đang lần lượt thử lại {count} phần.' },
  },
  offline: {
    title: 'Bạn đang ngoại tuyến',
    text: 'Nội dung hiển thị có thể đã cũ. Mọi việc sẽ tự tiếp tục khi có kết nối trở lại.',
    waiting: { other: '{count} yêu cầu đang chờ.' },
    back: 'Đã có kết nối trở lại.',
  },
  boundary: {
    title: 'Phần này của trang đã ngừng hoạt động',
    text: 'Phần còn lại của trang không bị ảnh hưởng.',
    startOver: 'Bắt đầu lại',
  },
  lowBalance: {
    title: 'Tín dụng sắp hết',
    emptyTitle: 'Hết tín dụng',
    left: 'Còn {balance}.',
    lasts: 'Còn {balance}, đủ dùng khoảng {time}.',
    snooze: 'Nhắc tôi sau',
    snoozed: 'Bạn sẽ được nhắc lại lúc {time}.',
    spoken: 'Tín dụng sắp hết: còn {balance}.',
  },
  limit: {
    rateTitle: 'Đã chạm hạn mức yêu cầu',
    capTitle: 'Đã chạm hạn mức chi tiêu',
    planTitle: 'Đã chạm giới hạn của gói',
    meter: 'Phần giới hạn đã dùng',
    used: 'Đã dùng {used} trên {max}',
    left: 'Còn {left}',
    most: 'Tối đa {max}',
    resets: 'Bắt đầu lại lúc {time}, {wait}.',
    scope: 'Giới hạn: {scope}',
    request: 'Xin nâng giới hạn',
    requesting: 'Đang gửi yêu cầu…',
    requested: 'Đã gửi yêu cầu',
    notRequested: 'Không thể gửi yêu cầu.',
    requestAgain: 'Có thể xin lại lúc {time}.',
  },
  auth: {
    sessionTitle: 'Đăng nhập lại để tiếp tục',
    keyTitle: 'Khóa API không được chấp nhận',
    comeBack: 'Sau đó bạn sẽ quay lại đây.',
    ownKey: 'Dùng khóa API khác',
    key: 'Khóa API',
    show: 'Hiện khóa',
    save: 'Lưu và thử lại',
    saving: 'Đang lưu…',
    noKey: 'Hãy nhập khóa trước.',
    notSaved: 'Không thể lưu khóa.',
    saved: 'Đã lưu khóa. Đang thử lại việc đã dừng.',
  },
  access: {
    title: 'Không có quyền truy cập',
    planTitle: 'Không có trong gói của bạn',
    who: 'Ai có thể cấp quyền truy cập',
    message: 'Nội dung lời nhờ',
  },
  models: {
    title: 'Mô hình này không thể trả lời',
    legend: 'Dùng thay thế',
    current: 'Dùng thay cho {model}',
    window: { other: '{tokens} token' },
    confirm: 'Dùng mô hình này',
    switched: 'Đã chuyển sang {model}.',
    none: 'Ở đây không có mô hình nào khác.',
  },
  fix: {
    title: 'Yêu cầu cần được thay đổi',
    goTo: 'Đi tới {field}',
    field: 'Cần thay đổi: {field}',
  },
  support: {
    title: 'Báo cho bộ phận hỗ trợ',
    intro: 'Chỉ gửi những nội dung này. Không có khóa, câu lệnh hay cookie.',
    preview: 'Nội dung báo cáo',
    comment: 'Bạn đang làm gì lúc đó?',
    commentHint: 'Không bắt buộc. Được thêm vào báo cáo đúng như bạn viết.',
    copy: 'Sao chép báo cáo',
    download: 'Tải xuống',
    downloaded: 'Đã tải báo cáo xuống.',
    email: 'Viết email',
    ticket: 'Mở phiếu hỗ trợ',
    playground: 'Thử trong Playground',
    subject: '{title} ({id})',
    shortened: 'Email hoặc phiếu chỉ chứa phần đầu. Hãy sao chép báo cáo để gửi toàn bộ.',
  },
  stream: {
    title: 'Câu trả lời bị ngắt',
    emptyTitle: 'Không nhận được câu trả lời',
    text: 'Phần đã nhận được giữ lại.',
    nothing: 'Chưa nhận được gì.',
    partial: 'Câu trả lời đến lúc này',
    continue: 'Tiếp tục',
    startOver: 'Bắt đầu lại',
    keep: 'Giữ nguyên',
    continuing: 'Đang tiếp tục từ chỗ bị ngắt…',
    kept: 'Câu trả lời được giữ nguyên.',
  },
  task: {
    title: 'Tác vụ không thành công',
    unknownTitle: 'Không rõ tác vụ kết thúc thế nào',
    task: 'Tác vụ',
    copyTask: 'Sao chép mã tác vụ',
    taskCopied: 'Đã sao chép mã tác vụ.',
    stage: 'Giai đoạn',
    started: 'Bắt đầu',
    cost: 'Chi phí',
    checkStatus: 'Kiểm tra trạng thái',
    checking: 'Đang xem tình trạng tác vụ…',
    unchanged: 'Không có gì thay đổi.',
    changed: 'Tác vụ hiện ở giai đoạn: {stage}.',
    runAgain: 'Chạy lại',
    sameSettings: 'Bắt đầu tác vụ mới với cùng thiết lập.',
    confirmTitle: 'Chạy lại?',
    confirm: 'Chạy lại sẽ bắt đầu tác vụ mới và có thể tốn phí lần nữa.',
    dismiss: 'Không chạy',
  },
}
