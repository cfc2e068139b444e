import type { Words } from '../components/words/words.ts'

/** Every word, in Hebrew. */
export const he: Words = {
  locale: 'he',
  failures: {
    'invalid-request': {
      anyone: {
        section: 'משהו בבקשה חסר, שגוי או שאינו נתמך בדגם שנבחר.',
        tile: 'הבקשה לא התקבלה.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'הקלט ארוך ממה שהדגם הזה יכול לקרוא בבת אחת.',
        tile: 'ארוך מדי לדגם הזה.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'הבקשה, או קובץ שבה, גדולים מהמותר.',
        tile: 'גדול מהמותר.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'בדיקת בטיחות או מדיניות דחתה את התוכן הזה.',
        tile: 'נדחה בבדיקת תוכן.',
      },
    },
    authentication: {
      anyone: {
        section:
          'המפתח או ההתחברות חסרים, שגויים, פגי תוקף או מבוטלים, אולי בידי מישהו בארגון שלך.',
        tile: 'המפתח או ההתחברות לא התקבלו.',
      },
      account: {
        section: 'מישהו בארגון הזה השבית או ביטל את המפתח.',
        tile: 'המפתח הושבת או בוטל.',
      },
      operator: {
        section: 'הגישה של היישום עצמו אל {gateway} לא התקבלה. אי אפשר לתקן זאת מכאן.',
        tile: 'הגישה של היישום עצמו לא התקבלה.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'לחשבון או למפתח הזה אין הרשאה לכך.',
        tile: 'אין הרשאה לחשבון או למפתח הזה.',
      },
      user: {
        section: 'הדבר אינו מותר מכאן: מהמדינה, מהרשת או מהחשבון האלה.',
        tile: 'לא מותר מכאן.',
      },
      operator: {
        section: 'ליישום עצמו אין הרשאה לכך אצל {gateway}. אי אפשר לתקן זאת מכאן.',
        tile: 'ליישום עצמו אין הרשאה.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'היתרה בחשבון אינה מספיקה לבקשה הזו.',
        tile: 'היתרה אינה מספיקה.',
      },
      operator: {
        section: 'היתרה של החשבון שמאחורי {gateway} אזלה. היתרה שלך אינה הסיבה.',
        tile: 'היתרה של השירות עצמו אזלה.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'מגבלת הוצאה נוצלה במלואה. ייתכן שהיתרה עצמה תקינה.',
        tile: 'מגבלת הוצאה נוצלה במלואה.',
      },
      operator: {
        section: 'מגבלת ההוצאה של היישום עצמו נוצלה במלואה. היתרה שלך אינה הסיבה.',
        tile: 'מגבלת ההוצאה של היישום נוצלה.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'התוכנית הנוכחית אינה כוללת זאת.',
        tile: 'לא כלול בתוכנית.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'יותר מדי בקשות בזמן קצר. די להמתין.',
        tile: 'יותר מדי בקשות.',
      },
      account: {
        section: 'החשבון הזה הגיע למגבלה. די להמתין; מגבלה גבוהה יותר תמנע זאת.',
        tile: 'החשבון הגיע למגבלה.',
      },
      operator: {
        section: 'המגבלה המשותפת לכולם כאן נוצלה. די להמתין.',
        tile: 'המגבלה המשותפת נוצלה.',
      },
    },
    'model-not-found': {
      anyone: {
        section: 'הדגם הזה אינו מוכר כאן: ייתכן שהשם שגוי, או שהדגם כבר אינו מוצע.',
        tile: 'הדגם הזה אינו מוכר כאן.',
      },
      operator: {
        section: 'הדגם הזה לא הוגדר כאן. מי שמפעיל את {gateway} יכול לשנות זאת.',
        tile: 'הדגם הזה לא הוגדר כאן.',
      },
    },
    'not-found': {
      anyone: {
        section: 'מה שהתבקש אינו קיים, או שכבר אינו קיים.',
        tile: 'לא קיים.',
      },
      operator: {
        section: 'הכתובת של {gateway} אינה נכונה. מי שהגדיר אותה יכול לתקן.',
        tile: 'הכתובת אינה נכונה.',
      },
    },
    conflict: {
      anyone: {
        section: 'הדבר מתנגש במשהו שכבר קיים או שמשתנה כעת.',
        tile: 'מתנגש במשהו קיים.',
      },
    },
    gone: {
      anyone: {
        section: 'פג תוקפו או שהוסר לצמיתות.',
        tile: 'פג תוקף או הוסר.',
      },
    },
    'server-error': {
      anyone: {
        section: 'אירעה תקלה בצד של {gateway}. הבקשה שלך אינה הסיבה.',
        tile: 'אירעה תקלה בצד השני.',
      },
    },
    'upstream-error': {
      anyone: {
        section: 'הספק שמאחורי {gateway} השיב תשובה פגומה. לרוב זה חולף.',
        tile: 'תשובת הספק פגומה.',
      },
      operator: {
        section:
          'אי אפשר להגיע אל הספק שמאחורי {gateway} בהגדרה הנוכחית. רק מי שמפעיל אותו יכול לשנות זאת.',
        tile: 'אי אפשר להגיע אל הספק.',
      },
    },
    unavailable: {
      anyone: {
        section: 'אין כעת שרת פנוי לכך. לרוב זה נפתר תוך שניות.',
        tile: 'אין כעת שרת פנוי.',
      },
      operator: {
        section: 'דבר אינו מוגדר כעת לשרת את הדגם הזה. מי שמפעיל את {gateway} יכול לשנות זאת.',
        tile: 'דבר אינו משרת כעת את הדגם הזה.',
      },
    },
    timeout: {
      anyone: {
        section: 'התשובה התעכבה יותר מדי וההמתנה הופסקה. ייתכן שהבקשה בוצעה בכל זאת.',
        tile: 'התשובה התעכבה יותר מדי.',
      },
      operator: {
        section:
          'גורם בדרך הפסיק להמתין לפני שהגיעה תשובה. מי שמפעיל את {gateway} יכול להקצות זמן ארוך יותר.',
        tile: 'גורם בדרך הפסיק להמתין.',
      },
    },
    network: {
      anyone: {
        section: 'לא התקבלה תשובה. ייתכן שהחיבור נותק או נחסם.',
        tile: 'לא התקבלה תשובה.',
      },
    },
    canceled: {
      anyone: { section: 'הבקשה בוטלה.', tile: 'בוטל.' },
    },
    configuration: {
      anyone: {
        section: 'הדבר עדיין לא הוגדר בצד של {gateway}. רק מי שמפעיל אותו יכול לשנות זאת.',
        tile: 'לא הוגדר בצד השני.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'התשובה ריקה, קטועה או בלתי קריאה.',
        tile: 'התשובה בלתי קריאה.',
      },
      operator: {
        section: 'דף אינטרנט הגיע במקום תשובה: ייתכן שהכתובת שגויה, או שגורם בדרך השיב.',
        tile: 'דף אינטרנט הגיע במקום תשובה.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'המשימה הסתיימה בלי תוצאה.',
        tile: 'המשימה הסתיימה בלי תוצאה.',
      },
      user: {
        section: 'המשימה נעצרה לפני שהייתה לה תוצאה.',
        tile: 'המשימה נעצרה.',
      },
    },
    unknown: {
      anyone: {
        section: 'הקריאה נכשלה, והתשובה אינה אומרת מדוע.',
        tile: 'נכשל מסיבה לא ידועה.',
      },
      user: {
        section: 'הקריאה נכשלה, והתשובה אינה אומרת מדוע. כדאי לבדוק מה נשלח.',
        tile: 'נכשל מסיבה לא ידועה.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'תיקון הבקשה',
      hint: 'יש לתקן את הבקשה ולשלוח אותה שוב.',
      hintWithParams: 'יש לתקן את {params} ולשלוח את הבקשה שוב.',
      ask: 'לתקן את הבקשה',
    },
    'shorten-input': {
      label: 'קיצור הקלט',
      hint: 'אפשר לקצר את הקלט או להתחיל שיחה חדשה.',
      ask: 'לקצר את הקלט',
    },
    'reduce-size': {
      label: 'הקטנה',
      hint: 'יש להקטין את הקובץ או את הבקשה.',
      hintWithParams: 'יש להקטין את {params}.',
      ask: 'להקטין את הבקשה',
    },
    'edit-prompt': {
      label: 'עריכת ההנחיה',
      hint: 'אפשר לנסח את ההנחיה מחדש או להשתמש בחומר אחר.',
      ask: 'לנסח את ההנחיה מחדש',
    },
    'check-api-key': {
      label: 'פתיחת מפתחות API',
      hint: 'כדאי לבדוק שמפתח ה־API שלם, פעיל ונכון; אם יש ספק, ליצור חדש.',
      hintWithParams: 'כדאי לבדוק את מפתח ה־API ואת {params}.',
      ask: 'לבדוק את מפתח ה־API',
    },
    'sign-in': { label: 'התחברות מחדש', hint: 'יש להתחבר מחדש.', ask: 'להתחבר מחדש' },
    'switch-account': {
      label: 'החלפת חשבון',
      hint: 'כדאי לבדוק שנבחר החשבון הנכון.',
      ask: 'להחליף חשבון',
    },
    'request-access': {
      label: 'בקשת גישה',
      hint: 'אפשר לבקש גישה. למי לפנות: {whom}.',
      ask: 'לתת לי גישה',
    },
    'top-up': { label: 'הוספת יתרה', hint: 'יש להוסיף יתרה לחשבון.', ask: 'להוסיף יתרה' },
    'raise-limit': {
      label: 'העלאת המגבלה',
      hint: 'אפשר להעלות את המגבלה או להמתין לאיפוס.',
      ask: 'להעלות את המגבלה',
    },
    'change-plan': {
      label: 'הצגת תוכניות',
      hint: 'אפשר לעבור לתוכנית שכוללת זאת.',
      ask: 'להחליף תוכנית',
    },
    wait: {
      label: 'ניסיון חוזר',
      hint: 'כדאי להמתין מעט ולנסות שוב.',
      ask: 'לנסות שוב מאוחר יותר',
    },
    'choose-model': {
      label: 'בחירת דגם אחר',
      hint: 'אפשר לבחור דגם אחר ולבדוק את איות השם.',
      ask: 'לבחור דגם אחר',
    },
    'check-resource': {
      label: 'בדיקה מה קיים',
      hint: 'כדאי לבדוק את השם או את הכתובת; ייתכן שנמחק או הועבר.',
      hintWithParams: 'כדאי לבדוק את {params}; ייתכן שהאיות שגוי, או שנמחק או הועבר.',
      ask: 'לבדוק אם זה קיים',
    },
    'resolve-conflict': {
      label: 'הצגת הקיים',
      hint: 'אפשר לבחור שם אחר או להסיר את מה שמפריע.',
      hintWithParams: 'אפשר לשנות את {params} או להסיר את מה שמפריע.',
      ask: 'להסיר את מה שמפריע',
    },
    'create-again': { label: 'יצירה מחדש', hint: 'יש ליצור זאת מחדש.', ask: 'ליצור זאת מחדש' },
    retry: {
      label: 'ניסיון חוזר',
      hint: 'אפשר לנסות שוב.',
      hintWithParams: 'אפשר לנסות שוב; בהזרמה כדאי להגדיל את {params}.',
      ask: 'לנסות שוב',
    },
    'retry-smaller': {
      label: 'ניסיון קטן יותר',
      hint: 'אפשר לנסות שוב עם בקשה קטנה יותר.',
      hintWithParams: 'אפשר לנסות ערך קטן יותר של {params}.',
      ask: 'לנסות בקשה קטנה יותר',
    },
    'check-connection': {
      label: 'בדיקת החיבור',
      hint: 'כדאי לבדוק את החיבור לאינטרנט, VPN או חוסם תוכן.',
      ask: 'לבדוק את החיבור',
    },
    'contact-support': {
      label: 'פנייה לתמיכה',
      hint: 'אפשר לפנות לתמיכה {quote}.',
      hintInChannel: 'אפשר לשאול ב־{channel} {quote}.',
      ask: 'לפנות לתמיכה',
    },
    'run-again': {
      label: 'הרצה חוזרת',
      hint: 'יש להתחיל את המשימה שוב.',
      ask: 'להתחיל את המשימה שוב',
    },
    'check-status': {
      label: 'בדיקת המצב',
      hint: 'לפני שליחה חוזרת כדאי לבדוק אם הבקשה בוצעה.',
      hintWithParams: 'אפשר לראות ב־{params} מה קרה.',
      ask: 'לבדוק אם הבקשה בוצעה',
    },
    'open-messages': {
      label: 'פתיחת ההודעות',
      hint: 'בדף ההודעות בלוח הבקרה יש מידע נוסף.',
      ask: 'לעיין בדף ההודעות',
    },
    'open-playground': {
      label: 'פתיחת Playground',
      hint: 'אפשר לנסות את אותה בקשה ב־Playground. אם היא מצליחה שם, הסיבה בקוד שלך; אם היא נכשלת גם שם, הסיבה בפלטפורמה, ביתרה או בדגם.',
      ask: 'לנסות את אותה בקשה ב־Playground',
    },
    'open-status-page': {
      label: 'הצגת דף המצב',
      hint: 'בעיות ידועות מופיעות בדף המצב.',
      ask: 'לעיין בדף המצב',
    },
    'open-docs': { label: 'קריאת התיעוד', hint: 'התיעוד מסביר מה נדרש.', ask: 'לקרוא את התיעוד' },
    'use-streaming': {
      label: 'שימוש בהזרמה',
      hint: 'אפשר להפעיל הזרמה כדי שהתשובה תגיע בחלקים.',
      hintWithParams: 'אפשר להפעיל הזרמה ({params}) כדי שהתשובה תגיע בחלקים.',
      ask: 'להפעיל הזרמה',
    },
    'ask-owner': { label: 'פנייה לבעלים', hint: 'למי לפנות: {whom}.', ask: 'לבדוק את זה' },
  },
  labels: {
    severity: { danger: 'שגיאה:', warning: 'אזהרה:', info: 'לידיעה:' },
    someGateway: 'ה־API',
    said: 'הודעה מאת {name}:',
    suggests: 'הצעה מאת {name}:',
    charged: {
      no: 'לא נגבה תשלום.',
      yes: 'נגבה תשלום על הבקשה.',
      refunded: 'התשלום הוחזר.',
      unknown: 'ייתכן שנגבה תשלום.',
    },
    lasting: 'זה נמשך יותר מהרגיל.',
    claimed: 'הסיבה מוצגת במקום אחר בדף הזה.',
    dismiss: 'סגירה',
    dismissOf: 'סגירה: {title}',
    busy: 'בביצוע …',
    alsoTry: 'אם זה לא עזר:',
    newTab: '(נפתח בכרטיסייה חדשה)',
    retry: 'ניסיון חוזר',
    retryOf: 'ניסיון חוזר: {title}',
    stop: 'עצירה',
    stopOf: 'עצירה של הניסיונות: {title}',
    waitsFor: 'בעוד {time}',
    waitsUntil: 'בשעה {time}',
    waitsForConnection: 'כשיחזור החיבור',
    retriesAt: 'ניסיון חוזר אוטומטי בשעה {time}.',
    attempt: '{attempt} מתוך {maxAttempts}',
    requestId: 'בקשה',
    copyRequestId: 'העתקת מזהה הבקשה',
    region: 'אזור {region}',
    details: 'פרטים',
    report: 'דוח לתמיכה',
    copyReport: 'העתקת הדוח',
    copied: 'הועתק',
    selected: 'סומן. להעתקה יש להקיש {keys}.',
    notCopied: 'ההעתקה חסומה כאן.',
    quoteId: 'ולציין את מזהה הבקשה',
    quoteReport: 'ולצרף את הדוח שבפרטים',
    someOwner: 'אחד מבעלי החשבון',
    askWhom: 'למי לפנות כדי {ask}: {whom}.',
    copyRequest: 'העתקת נוסח הפנייה',
    request: '{title}: {text} אפשר בבקשה {ask}?',
    facts: {
      said: 'הודעה מאת {name}',
      status: 'מצב',
      code: 'קוד',
      type: 'סוג',
      param: 'פרמטר',
      model: 'דגם',
      upstream: 'ספק',
      time: 'שעה',
      otherIds: 'מזהי בקשות נוספים',
    },
    repeat: {
      title: 'לשלוח שוב?',
      text: 'לא ידוע אם הניסיון האחרון בוצע. אם כן, שליחה חוזרת תבצע אותו פעמיים, וייתכן חיוב כפול.',
      confirm: 'שליחה חוזרת',
      dismiss: 'לא לשלוח',
      checkFirst: 'קודם לבדוק את המצב',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: 'חלק אחד בדף הזה נכשל. {text}',
      two: 'שני חלקים בדף הזה נכשלו. {text}',
      other: '{count} חלקים בדף הזה נכשלו. {text}',
    },
    andMore: {
      one: 'ועוד בעיה אחת.',
      two: 'ועוד שתי בעיות.',
      other: 'ועוד {count} בעיות.',
    },
    waits: 'ניסיון חוזר בעוד {time}.',
    retryFrom: 'אפשר לנסות שוב בעוד {time}.',
    retrying: 'מתבצע ניסיון חוזר.',
    mayRetry: 'אפשר לנסות שוב: {title}.',
    stillFailing: 'עדיין לא פועל: {title}. {text}',
    recovered: 'נפתר: {title}.',
    recoveredMany: {
      one: 'בעיה אחת נפתרה.',
      two: 'שתי בעיות נפתרו.',
      other: '{count} בעיות נפתרו.',
    },
    actionFailed: 'זה לא הצליח: {label}.',
    requestIdCopied: 'מזהה הבקשה הועתק.',
    reportCopied: 'הדוח הועתק.',
    requestCopied: 'נוסח הפנייה הועתק.',
  },
  topUp: {
    title: 'היתרה אזלה',
    balance: 'יתרה',
    required: 'הבקשה הזו',
    missing: 'חסר',
    onceAdded: 'לאחר הוספת יתרה, מה שנעצר ימשיך מכאן.',
    checkAgain: 'בדיקה נוספת',
    tryAgain: 'ניסיון נוסף',
    away: 'לאחר התשלום יש לחזור לכאן.',
    checking: 'ממתינים להגעת התשלום …',
    unconfirmed: 'היתרה עדיין לא השתנתה. תשלום עשוי לקחת כמה דקות.',
    confirmed: 'היתרה כעת {balance}. מה שנעצר ממשיך.',
    ask: 'למי לפנות כדי להוסיף יתרה: {whom}. מה שנעצר ימשיך כשתגיע.',
    unreadable: 'אי אפשר לקרוא את היתרה כעת.',
  },
  stale: { since: 'מוצגים נתונים מ־{time}.', older: 'מוצגים נתונים ישנים יותר.' },
  summary: {
    affected: {
      one: 'חלק אחד בדף הזה מושפע',
      two: 'שני חלקים בדף הזה מושפעים',
      other: '{count} חלקים בדף הזה מושפעים',
    },
    places: 'מה מושפע',
    goTo: 'מעבר אל: {title}',
    more: { one: 'ועוד אחד', two: 'ועוד שניים', other: 'ועוד {count}' },
    retryAll: 'לנסות שוב את הכול',
    retryingAll: {
      one: 'ניסיון חוזר של חלק אחד.',
      two: 'ניסיון חוזר של שני חלקים בזה אחר זה.',
      other: 'ניסיון חוזר של {count} חלקים בזה אחר זה.',
    },
  },
  offline: {
    title: 'אין חיבור',
    text: 'ייתכן שהמוצג אינו עדכני. הכול ימשיך מעצמו כשהחיבור יחזור.',
    waiting: {
      one: 'בקשה אחת ממתינה.',
      two: 'שתי בקשות ממתינות.',
      other: '{count} בקשות ממתינות.',
    },
    back: 'החיבור חזר.',
  },
  boundary: {
    title: 'החלק הזה בדף הפסיק לפעול',
    text: 'שאר הדף אינו מושפע.',
    startOver: 'התחלה מחדש',
  },
  lowBalance: {
    title: 'היתרה עומדת להיגמר',
    emptyTitle: 'היתרה אזלה',
    left: 'נותרו {balance}.',
    lasts: 'נותרו {balance}, מספיק לכ־{time}.',
    snooze: 'להזכיר לי אחר כך',
    snoozed: 'התזכורת הבאה בשעה {time}.',
    spoken: 'היתרה עומדת להיגמר: נותרו {balance}.',
  },
  limit: {
    rateTitle: 'מגבלת הבקשות נוצלה',
    capTitle: 'מגבלת ההוצאה נוצלה',
    planTitle: 'מגבלת התוכנית נוצלה',
    meter: 'כמה נוצל מהמגבלה',
    used: 'נוצלו {used} מתוך {max}',
    left: 'נותרו {left}',
    most: 'לכל היותר {max}',
    resets: 'מתחיל מחדש בשעה {time}, {wait}.',
    scope: 'מגבלה: {scope}',
    request: 'בקשת הגדלה',
    requesting: 'הבקשה נשלחת …',
    requested: 'הבקשה נשלחה',
    notRequested: 'אי אפשר היה לשלוח את הבקשה.',
    requestAgain: 'אפשר לבקש שוב בשעה {time}.',
  },
  auth: {
    sessionTitle: 'יש להתחבר מחדש כדי להמשיך',
    keyTitle: 'מפתח ה־API לא התקבל',
    comeBack: 'לאחר מכן חוזרים לכאן.',
    ownKey: 'שימוש במפתח API אחר',
    key: 'מפתח API',
    show: 'הצגת המפתח',
    save: 'שמירה וניסיון חוזר',
    saving: 'נשמר …',
    noKey: 'קודם יש להזין מפתח.',
    notSaved: 'אי אפשר היה לשמור את המפתח.',
    saved: 'המפתח נשמר. מה שנעצר מנוסה שוב.',
  },
  access: {
    title: 'אין גישה',
    planTitle: 'לא כלול בתוכנית שלך',
    who: 'מי יכול לתת גישה',
    message: 'נוסח הפנייה לשליחה',
  },
  models: {
    title: 'הדגם הזה אינו יכול להשיב',
    legend: 'להשתמש במקומו',
    current: 'להשתמש במקום {model}',
    window: {
      one: 'אסימון אחד ({tokens})',
      two: 'שני אסימונים ({tokens})',
      other: '{tokens} אסימונים',
    },
    confirm: 'שימוש בדגם הזה',
    switched: 'הוחלף אל {model}.',
    none: 'אין כאן דגם אחר.',
  },
  fix: {
    title: 'הבקשה דורשת שינוי',
    goTo: 'מעבר אל {field}',
    field: 'מה לשנות: {field}',
  },
  support: {
    title: 'דיווח לתמיכה',
    intro: 'זה כל מה שנשלח. אין בו מפתחות, הנחיות וקובצי Cookie.',
    preview: 'הדוח',
    comment: 'מה עשית באותו זמן?',
    commentHint: 'לא חובה. נוסף לדוח כפי שנכתב.',
    copy: 'העתקת הדוח',
    download: 'הורדה',
    downloaded: 'הדוח הורד.',
    email: 'כתיבת דוא״ל',
    ticket: 'פתיחת פנייה',
    playground: 'ניסיון ב־Playground',
    subject: '{title} ({id})',
    shortened: 'הדוא״ל או הפנייה כוללים רק את ההתחלה. כדי לשלוח הכול יש להעתיק את הדוח.',
  },
  stream: {
    title: 'התשובה נקטעה',
    emptyTitle: 'לא הגיעה תשובה',
    text: 'מה שהגיע עד כה נשמר.',
    nothing: 'עדיין לא הגיע דבר.',
    partial: 'התשובה עד כה',
    continue: 'המשך',
    startOver: 'התחלה מחדש',
    keep: 'להשאיר כך',
    continuing: 'ממשיכים מהמקום שבו נקטע …',
    kept: 'התשובה נשארה כפי שהיא.',
  },
  task: {
    title: 'המשימה נכשלה',
    unknownTitle: 'לא ידוע איך הסתיימה המשימה',
    task: 'משימה',
    copyTask: 'העתקת מזהה המשימה',
    taskCopied: 'מזהה המשימה הועתק.',
    stage: 'שלב',
    started: 'התחלה',
    cost: 'עלות',
    checkStatus: 'בדיקת המצב',
    checking: 'בודקים מה קורה במשימה …',
    unchanged: 'דבר לא השתנה.',
    changed: 'המשימה כעת בשלב: {stage}.',
    runAgain: 'הרצה חוזרת',
    sameSettings: 'מתחיל משימה חדשה באותן הגדרות.',
    confirmTitle: 'להריץ שוב?',
    confirm: 'הרצה חוזרת מתחילה משימה חדשה ועשויה לעלות שוב.',
    dismiss: 'לא להריץ',
  },
}
