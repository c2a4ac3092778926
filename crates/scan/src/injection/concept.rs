//! Words that orders to an agent are made of, by what they mean. A learned weight on a meaning carries over to words
//! that no training text had.

/// One meaning. The numbers are part of the model's format: append, never reorder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Concept {
    Ignore,
    Prior,
    Instruction,
    New,
    Task,
    Machine,
    You,
    System,
    Reply,
    Include,
    Exactly,
    Hidden,
    Not,
    User,
    Secret,
    Send,
    Run,
    Delete,
    Tool,
    Grant,
    Access,
    Urgent,
    Authority,
    Decode,
    Follow,
    Pretend,
    Done,
    Testing,
    Sorry,
    Attack,
    Reveal,
    Text,
    When,
    Summary,
    Money,
    Must,
    Other,
    Everything,
    Reader,
    Instead,
    Install,
    Address,
    Edit,
    Before,
    Please,
    Mode,
    Repository,
    Example,
    Data,
    Tell,
    Approve,
    Next,
    Request,
    Own,
    Nobody,
    Be,
    Anyone,
}

// One bit each in a word of 64, with room for more.
const _: () = assert!((Concept::Anyone as usize) < 63);

use Concept as C;

/// Words by meaning, lower case. English has the inflections that orders use; other languages have the core of them.
const WORDS: &[(C, &str)] = &[
    (
        C::Tell,
        "tell telling inform informing mention mentioning notify notifying report reporting ask asking warn bother sage dis avise erwähne erwähnen informiere sag mentionne mentionnez informez menciones mencione informes digas menzionare informare avisar vermeld сообщай упоминай говори söyleme 告诉 告知 提及 伝え 言わ 알리",
    ),
    (
        C::Approve,
        "approved approves approval confirmed confirms agreed agrees consented consent authorization permitted allowed granted cleared signed greenlit accepted preapproved pre-approved waived genehmigt bestätigt approuvé confirmé aprobado confirmado approvato autorizado zatwierdził одобрил подтвердил onayladı 批准 同意 承認",
    ),
    (
        C::Next,
        "next now then afterwards second finally nun jetzt zuerst maintenant ensuite d'abord ahora primero adesso agora eerst теперь сначала şimdi önce 现在 首先 まず 今",
    ),
    (
        C::Request,
        "request requested asked asks wanted wants query question queries anfrage demande petición richiesta pedido verzoek запрос istek 请求 要求 依頼",
    ),
    (
        C::Nobody,
        "anyone anybody nobody him her them person people niemandem personne nadie nessuno ninguém никому kimseye 任何人",
    ),
    (C::Own, "yourself itself themselves own between"),
    (C::Be, "are is was be being been am were bist sind ist êtes es eres sei è são bent jesteś är являешься"),
    (C::Anyone, "any each whichever whatever"),
    (
        C::Ignore,
        "ignore ignoring disregard disregarding forget override overrides overriding bypass overrule supersede supersedes neglect discard dismiss abandon void cancel ignoriere ignorieren vergiss missachte ignorez oubliez oublie ignora ignorad olvida olvide ignorar dimentica ignorare esqueça ignorem negeer vergeet zignoruj ignoruj ignorera glöm игнорируй игнорируйте забудь забудьте проигнорируй yoksay unut تجاهل התעלם 忽略 忽视 无视 無視 무시",
    ),
    (
        C::Prior,
        "previous prior above earlier preceding foregoing original initial existing former past vorherigen vorherige bisherigen obigen précédentes précédents antérieures anteriores anterior previas previos precedenti precedente vorige eerdere poprzednie tidigare предыдущие предыдущих önceki السابقة הקודמות 之前 以前 上述 先前 以上 前の 이전",
    ),
    (
        C::Instruction,
        "instruction instructions prompt prompts directive directives guideline guidelines rule rules order orders command commands constraint constraints restriction restrictions anweisung anweisungen regeln vorgaben instrucciones instrucción instructions consignes istruzioni instruções instructies instrukcje instruktioner инструкции инструкций указания talimatları talimatlar التعليمات ההוראות 指令 指示 提示 지시",
    ),
    (
        C::New,
        "new updated latest revised real actual true neue neuen nouvelle nouvelles nueva nuevas nuove novas nieuwe nowe nya новые новая yeni 新的 新しい",
    ),
    (
        C::Task,
        "task tasks objective goal mission assignment job duty purpose aufgabe tâche tarea compito tarefa taak zadanie uppgift задача задание görev 任务 タスク",
    ),
    (
        C::Machine,
        "ai assistant assistants llm llms chatbot agent agents bot gpt claude copilot gemini codex chatgpt model models ki assistent ia asistente assistente agente modell modèle modelo ии ассистент asistan مساعد 助手 人工智能 アシスタント 에이전트",
    ),
    (
        C::You,
        "you your yours yourself ye thee thy du dir dein deine deiner sie ihr ihre tu te ton ta tes vous votre vos tú usted su sus tua tuo você seu sua jij je jouw uw ty twoje вы ты ваш вас sen sana 你 你的 您 あなた",
    ),
    (
        C::System,
        "system developer admin administrator root operator supervisor systemadministrator système sistema systeem системы система sistem النظام 系统 系統 システム",
    ),
    (
        C::Reply,
        "response responses reply replies answer answers output respond responding completion antwort antworten réponse réponses répondez respuesta respuestas responda risposta risposte resposta antwoord odpowiedź svar ответ ответе ответа yanıt yanıtına الرد 回答 回复 回應 応答 返答 응답",
    ),
    (
        C::Include,
        "include append add insert prepend embed put write print say begin end repeat finish conclude output füge hinzu schreibe wiederhole ajoutez incluez insérez écris incluye añade agrega escribe includi aggiungi inclua adicione voeg toe dodaj lägg добавь добавьте включи напиши ekle yaz أضف 包含 添加 加上 写 追加",
    ),
    (
        C::Exactly,
        "exactly verbatim literally strictly precisely only solely genau exakt exactement uniquement exactamente solo esattamente exatamente somente exact точно только 只 仅",
    ),
    (
        C::Hidden,
        "silently secretly quietly covertly hidden hide conceal confidential discreetly unnoticed privately heimlich verschweige discrètement secret secrètement secretamente segretamente тайно скрытно 秘密 保密",
    ),
    (
        C::Not,
        "not don't do-not never no without avoid refrain cannot nicht kein keine niemals ohne ne pas jamais sans sin nunca non senza mai não sem niet geen nie bez inte не никогда без 不 不要 不得 勿",
    ),
    (
        C::User,
        "user users human humans owner operator customer person nutzer benutzer utilisateur usuario utente usuário gebruiker użytkownik användaren пользователь пользователю пользователя kullanıcı المستخدم 用户 使用者 ユーザー 사용자",
    ),
    (
        C::Secret,
        "password passwords secret secrets key keys token tokens credential credentials passphrase apikey api_key ssh private cookie cookies passwort schlüssel zugangsdaten clé clés contraseña contraseñas claves chiave senha wachtwoord hasło пароль пароли ключ ключи токен şifre 密码 密钥 パスワード",
    ),
    (
        C::Send,
        "send sending email e-mail mail forward post upload transmit exfiltrate share submit deliver curl sende senden schicke envoyez envoyer envíe envía enviar invia invii envie stuur wyślij skicka отправь отправьте перешли gönder أرسل 发送 傳送 送信",
    ),
    (
        C::Run,
        "run execute invoke call use trigger launch perform start führe ausführen exécutez exécute ejecuta ejecute esegui execute executa voer uruchom kör выполни выполните запусти çalıştır نفذ 执行 執行 运行 実行",
    ),
    (
        C::Delete,
        "delete remove wipe drop erase destroy purge rm lösche supprimez supprime elimina borra cancella apague exclua verwijder usuń ta-bort удали удалите sil احذف 删除 刪除 削除",
    ),
    (
        C::Tool,
        "tool tools function functions plugin api werkzeug outil herramienta strumento ferramenta narzędzia инструмент araç 工具 ツール",
    ),
    (
        C::Grant,
        "grant invite promote give assign transfer approve approving merge elevate authorize gewähre accorde otorga concedi conceda предоставь",
    ),
    (
        C::Access,
        "access permission permissions privilege privileges maintainer owner role roles rights collaborator namespace zugriff accès acceso accesso acesso доступ",
    ),
    (
        C::Urgent,
        "urgent important critical attention immediately emergency warning notice urgently asap alert crucial essential vital imperative wichtig dringend sofort important importante urgente immédiatement inmediatamente belangrijk ważne viktigt важно срочно önemli مهم 重要 紧急",
    ),
    (
        C::Authority,
        "authorized authorised approved verified confirmed sanctioned compliance policy audit official mandated mandatory required security legal regulatory clearance genehmigt autorisé aprobado",
    ),
    (
        C::Decode,
        "decode decoded base64 rot13 decrypt hex encoded decipher unscramble dekodiere décodez decodifica декодируй 解码",
    ),
    (
        C::Follow,
        "follow following obey comply adhere act proceed continue accept befolge folge suivez suis sigue seguir segui siga volg следуй следуйте اتبع 遵循 遵守 按照 従って",
    ),
    (
        C::Pretend,
        "pretend roleplay role-play imagine simulate persona character impersonate become acting story fiction game stell",
    ),
    (C::Done, "complete completed done finished accomplished concluded resolved fulfilled success"),
    (
        C::Testing,
        "test testing debug debugging training experimental diagnostic diagnostics simulation exercise experiment troubleshoot troubleshooting academic research",
    ),
    (
        C::Sorry,
        "sorry apologies apologize apologise mistake forgot forgotten punished fired beg entschuldigung désolé siento spiace desculpe извини простите",
    ),
    (
        C::Attack,
        "injection injections jailbreak jailbreaks attack attacks attacker attackers malicious payload payloads exploit exploits vulnerability vulnerabilities adversarial detection detector detects scanner guardrail guardrails defense owasp cve mitigations",
    ),
    (
        C::Reveal,
        "reveal show display disclose leak extract dump expose list retrieve read collect gather fetch zeige verrate révélez revela muestra rivela mostra покажи раскрой 显示 透露",
    ),
    (
        C::Text,
        "string word words phrase text sentence line token link image url code zeichenkette texte texto cadena stringa строку строка 字符串 文字",
    ),
    (
        C::When,
        "when whenever if once after upon until unless while wenn sobald si lorsque cuando quando wanneer gdy när если когда 如果 当",
    ),
    (
        C::Summary,
        "summarize summarise summary summarizing translate translation review reviewing analyze analyse process processing reading parse zusammenfassung résumé resumen riassunto resumo 总结 摘要 翻译",
    ),
    (
        C::Money,
        "payment pay purchase buy bank account bitcoin wallet wire refund invoice funds money crypto ethereum usd discount order",
    ),
    (
        C::Must,
        "must shall should need ought have required musst müssen devez debes deve moet musisz måste должен должны 必须 必須",
    ),
    (C::Other, "other others else any another rest remaining anderen autres otros altri outros другие 其他"),
    (
        C::Everything,
        "all everything every any entire whole complete alle alles toutes tous toute todas todos tutte tutti wszystkie alla все всё tüm جميع 所有 全部 すべて",
    ),
    (
        C::Reader,
        "reader reading whoever reviewer reviewers processing encounter parsing viewing automated crawler summarizer",
    ),
    (
        C::Instead,
        "instead rather replace substitute switch now henceforth onwards onward statt stattdessen plutôt lugar invece вместо 改为 代わりに",
    ),
    (
        C::Install,
        "install pip npm npx download clone wget chmod bash sh curl package dependency setup deploy",
    ),
    (C::Address, "http https www com net org io example attacker evil webhook endpoint server"),
    (
        C::Edit,
        "edit modify change update set create configure schedule open close enable disable reset register export publish save overwrite",
    ),
    (
        C::Before,
        "before first prior begin beginning start starting prerequisite continuing proceeding otherwise",
    ),
    (
        C::Please,
        "please kindly bitte veuillez por-favor per-favore alsjeblieft proszę пожалуйста lütfen من-فضلك 请 請 ください",
    ),
    (
        C::Mode,
        "mode unlocked unrestricted unfiltered dan jailbroken enabled activated godmode maintenance privileged",
    ),
    (
        C::Repository,
        "repository repo branch commit project issue pull request merge file folder directory readme workspace",
    ),
    (
        C::Example,
        "example examples e.g. sample demo documentation docs tutorial article describes explains e.g",
    ),
    (
        C::Data,
        "data database record records file files customer customers conversation history context memory contents environment variables env ssn emails contacts",
    ),
];

const SLOTS: usize = 4096;

/// 64-bit FNV-1a, the hash of words here and of features.
#[must_use]
pub const fn fnv(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        hash = extend(hash, byte_at(bytes, at));
        at += 1;
    }
    hash
}

/// One more byte.
#[must_use]
pub const fn extend(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(0x0100_0000_01b3)
}

#[expect(
    clippy::indexing_slicing,
    reason = "`at` is below the length; `get` is not const over slices with a default"
)]
const fn byte_at(bytes: &[u8], at: usize) -> u8 {
    bytes[at]
}

/// Open addressing by hash: upper 32 bits of the hash, and the concept plus one (0: empty).
static TABLE: [(u32, u8); SLOTS] = table();

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time: a bad index would not build")]
const fn table() -> [(u32, u8); SLOTS] {
    let mut table = [(0_u32, 0_u8); SLOTS];
    let mut row = 0;
    while row < WORDS.len() {
        let (concept, words) = (WORDS[row].0, WORDS[row].1.as_bytes());
        let (mut hash, mut at, mut length) = (0xcbf2_9ce4_8422_2325_u64, 0, 0);
        while at <= words.len() {
            if at == words.len() || words[at] == b' ' {
                if length > 0 {
                    insert(&mut table, hash, concept as u8 + 1);
                }
                (hash, length) = (0xcbf2_9ce4_8422_2325_u64, 0);
            } else {
                hash = extend(hash, words[at]);
                length += 1;
            }
            at += 1;
        }
        row += 1;
    }
    table
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time: a bad index would not build")]
#[expect(clippy::cast_possible_truncation, reason = "the parts of a hash")]
const fn insert(table: &mut [(u32, u8); SLOTS], hash: u64, mark: u8) {
    let mut slot = hash as usize % SLOTS;
    let key = (hash >> 32) as u32;
    while table[slot].1 != 0 {
        // The first meaning of a word stays.
        if table[slot].0 == key {
            return;
        }
        slot = (slot + 1) % SLOTS;
    }
    table[slot] = (key, mark);
}

/// The meaning of a word by its hash ([`fnv`] over its lower-case text).
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "the parts of a hash")]
pub fn of(hash: u64) -> Option<u8> {
    let key = (hash >> 32) as u32;
    let mut slot = hash as usize % SLOTS;
    loop {
        let (found, mark) = *TABLE.get(slot)?;
        if mark == 0 {
            return None;
        }
        if found == key {
            return Some(mark - 1);
        }
        slot = (slot + 1) % SLOTS;
    }
}

#[cfg(test)]
mod tests {
    use super::{Concept, fnv, of};

    #[test]
    fn words_have_their_meaning() {
        for (word, concept) in [
            ("ignore", Concept::Ignore),
            ("instructions", Concept::Instruction),
            ("忽略", Concept::Ignore),
            ("password", Concept::Secret),
            ("пароль", Concept::Secret),
        ] {
            assert_eq!(of(fnv(word.as_bytes())), Some(concept as u8), "{word}");
        }
        for word in ["", "ignorance", "banana"] {
            assert_eq!(of(fnv(word.as_bytes())), None, "{word}");
        }
    }
}
