//! Verbs by which people ask for operations.
//!
//! A word that ends in `*` stands for every word that begins so: forms of other languages than English. English verbs
//! stand in the base form, which is the form of a request.

use countersign_model::Operation as Op;

/// Verbs by operation, with commas between them. `a … b` stands around its object: "turn the flag on".
#[rustfmt::skip]
const VERBS: &[(Op, &str)] = &[
    (Op::Delete, "garbage collect, garbage-collect, torch, zap, obliterate, incinerate, vaporize, exterminate, has to disappear, have to disappear, must disappear, needs to disappear, take … off vercel, take … off netlify, take … off heroku, take … off github, take … off aws, take … off npm, take … off both, take … off the server, take … off the host, take … off the site, shred, take … off the remote, take … off origin, getting rid of, rip out, rip … out, throw out, throw … out, clean up, tidy up, clear out, clean out, wipe out, wipe … out, rid, lose, flush out, --delete, delete extra, blow away, blow … away, kick out, kick … out, bin, chuck, del, away with, out with, do away with, weg damit, kann raus, muss raus, raus damit, mag weg, moet weg, kan weg, quita, quitar, \
         togli, wyrzuć, jette, jeter, düşür, verwerf*, throw away, throw … away, toss, wipe, 지워, 삭제, 删, force-delete, hard-delete, delete, remove, rm, erase, drop, purge, prune, nuke, trash, unlink, get rid of, axe, scrap, ditch, \
         take … out, should go, has to go, have to go, needs to go, need to go, must go, should disappear, can disappear, muss weg, soll weg, rimuov*, usuń, \
         skasuj, удали*, удаля*, sil, kaldır, empty, can go, may go, kann weg, vacía*, clear, \
         lösch*, entfern*, supprim*, efface*, borra*, elimin*, apag*, remova, remover, \
         cancell*, verwijder*, 削除, 消して, 删除, 刪除, 删掉, 删了, 清空"),
    (Op::Discard, "set … back to, make … exact mirror, make … exact copy, make … identical, make … match, put … back, bring … back to, go back to, move … back to, move … back by, point … back, lose … changes, lose … edits, downgrade, ロールバック, setz … zurück, setze … zurück, discard, revert, undo, reset, restore, throw away, throw … away, roll back, roll … back, rollback, \
         checkout, start over, drop, clear, clean, verwirf*, verwerf*, annul*, descart*, deshaz, \
         deshacer, desfaz*, réinitialis*, 破棄, 捨て, 丢弃, 放弃, 还原, 回滚"),
    (Op::Reset, "full refresh, full-refresh, rebuild … from scratch, recreate … from scratch, re-create"),
    (Op::ForcePush, "overwrite the remote, overwrite … remote, overwrite … origin, overwrite … github, overwrite … gitlab, overwrite … upstream, replace … remote, force … onto, force … over, force … up, force it up, push … force, push … forced, push … by force, push … overwriting, overwrite … force, push en force, push forcé, pousse en force, wypchnij … siłę, wypchnąć … siłę, push forzado, -f push, --force push, push forzato, forza il push, force push, force-push, forcepush, force-pushe, push --force, push -f, \
         --force-with-lease, push with force, push it with force, per force-push, 強制プッシュ, 强推, 强制推送"),
    (Op::Push, "get … up to origin, get … up onto, get … onto origin, get … onto origin's, goes up to origin, goes to origin, go up to origin, land … on main, land … on master, put … on master, put … on main, put … onto main, put … onto master, get … onto main, get … onto master, get … to origin, 푸시, pusha, pusher, pushea, wypchnąć, wypchnij, запушь, spingi, push, pushe, pushen, pousse*, empuja*, sube, subir, publish the branch, \
         open a pr, create a pr, make a pr, open a pull request, create a pull request, プッシュ, 推送, 推到"),
    (Op::Commit, "커밋, commit, committe, committen, commite, コミット, 提交"),
    (Op::Merge, "land, mergen, merger, mergea, mergear, mergeia, zmerguj, birleştir, samenvoegen, unisci, scal, смержи, merge, merge it, squash-merge, automerge, auto-merge, fusion*, マージ, \
         合并"),
    (Op::Rewrite, "rewrite … history, rewrite … commits, rewrite … messages, rewrite the commit, rewrite commit, rewrite it all, edit history, rebase, amend, squash, rewrite history, rewrite the history, filter-repo, filter-branch, \
         cherry-pick"),
    (Op::Approve, "approve, genehmig*, approuv*, aprueb*, aprov*, 批准, 承認"),
    (Op::Publish, "push … nuget, push … npm, push … pypi, push … rubygems, push … registry, submit, pull … off, take … off, ship, pubblica, opublikuj, опубликуй, yayınla, mark … deprecated, publish, make … public, make it public, \
         unpublish, yank, deprecate, upload, veröffentlich*, publie*, publica*, 公開, 发布"),
    (Op::Release, "release, create … release, make … release, cut … release, mach … release, erstelle … release, tag, \
         リリース, 发布"),
    (Op::Deploy, "broadcast, 배포, distribuisci, wdróż, разверни, задеплой, dağıt, deploy, ship, roll out, roll … out, redeploy, \
         promote, kick off, deploye*, ausroll*, déploi*, despliega*, implant*, デプロイ, 部署"),
    (Op::Apply, "rent, provision, allocate, take … replicas, bring … replicas, bring up, bring … up, spin up, spin … up, stand up, set … tasks, set … replicas, set … instances, set … dynos, put … zero, put … maintenance, take … maintenance, submit, apply, scale, patch, rollout, cordon, uncordon, drain, roll, aplica*, wende, appliqu*, 適用, 应用"),
    (Op::Destroy, "unregister, deregister, undefine, revoke, deallocate, deprovision, decommission, deallokier*, destroy, tear down, tear … down, terminate, wipe, take down, take … down, truncate, flush, format, \
         zerstör*, détrui*, destru*, vernichte*, 破棄, 销毁"),
    (Op::Restart, "재시작, riavvia, zrestartuj, перезапусти*, restart, reboot, reload, bounce, rollout restart, starte, \
         redémarr*, reinici*, neustart*, 再起動, 重启"),
    (Op::Stop, "unload, boot out, switch off, switch … off, bring down, bring … down, take offline, take … offline, fahr … runter, fahre … runter, herunterfahren, runterfahren, spin down, spin … down, power off, power … off, spegni, wyłącz, kapat, éteins, éteindre, desabilit*, deshabilit*, desativ*, desactiv*, disabilit*, ferma, zatrzymaj, останови*, durdur, stop, shut down, shut … down, shutdown, disable, turn off, \
         turn … off, halt, suspend, drain, cordon, stoppe*, halte, arrêt*, deten*, detén, \
         停止, 止めて, 停掉"),
    (Op::Kill, "cancel every, cancel … them, sigkill, sigterm, take … all down, cancel … job, cancel … jobs, cancel … builds, cancel … runs, cancel all, end them, close, terminate, end all, end every, end … process, end … processes, close … process, taskkill, pkill, killall, kill off, shoot down, force quit, force-quit, kill, end the process, terminate the process, töte*, mata, 终止, 杀掉"),
    (Op::Install, "bring … up to date, set up, get … through, get … via, put … into the system, put … on the system, put … onto the system, 설치, installa, zainstaluj, установи*, kur, install, add, upgrade, update, installier*, installe*, \
         instala*, 安装, インストール"),
    (Op::Uninstall, "지워, 삭제, uninstall, deinstallier*, désinstall*, desinstala*, 卸载, アンインストール"),
    (Op::Run, "play … job, play … pipeline, play the, pipe … into, pipe … to, backfill, rerun, re-run, retry, replay, reprocess, fire, fire off, 실행, esegui, uruchom, запусти*, çalıştır, run, execute, exec, start, launch, use, try, test, call, \
         trigger, kick off, führe, lance*, exécut*, ejecut*, execut*, roda, rode, 実行, 运行, 执行"),
    (Op::Download, "download, fetch, pull, clone, get, télécharg*, descarg*, baixa, baixe"),
    (Op::Upload, "mirror, upload, copy, transfer, sync, rsync, scp, put, push, back up, backup, lade, kopier*, copie, copia, \
         copiar, sube, subir, envoie, envía, 上传, 复制, コピー, アップロード"),
    (Op::Send, "dm, toot, tweet, skeet, tell the team, tell the channel, tell the customer, tell the client, tell everybody, tell everyone, inform, 보내, invia, wyślij, отправь, gönder, send, post, email, e-mail, mail, message, notify, curl, \
         submit, announce, schick*, sende*, envoie*, envoyez, envia*, envía*, manda, mande, poste*, 送って, 送信, \
         发送, 发给"),
    (Op::Comment, "file it, file … with, file … at, file … under, report … to, resolve … incident, resolve … ticket, resolve … alert, resolve … issue, resolve … thread, acknowledge, comment, reply, respond, create an issue, create a ticket, file an issue, open an issue, close, \
         reopen, label, assign, kommentier*, commente, comenta"),
    (Op::Read, "output, search, grep, filter, find, take … dump, read, show, print, look, check, view, open, list, see, cat, display, scan, dump, what is in, zeig*, \
         lies, montre*, affiche*, muestra*, mostra*, lee, 見せて, 読んで, 读一下, 看一下, 显示"),
    (Op::Configure, "put … in the archive, put … into the archive, move … to the archive, mute, unmute, silence, snooze, suppress, loosen, relax, tighten, repoint, re-point, deactivate, activate, inactivate, reactivate, turn … into, flip … to, raise, lower, increase, decrease, invalide, invalider, trigger … rotation, take … away, strip, otwórz, block, unblock, ban, unban, whitelist, allowlist, denylist, take … off, revoke, should become, actualiza, actualizar, mets à jour, aktualisier*, atualiza*, zaktualizuj, обнови, güncelle, 更新, abre, abra, öffne, flip, invalidate, go public, go private, desabilit*, deshabilit*, desativ*, desactiv*, disabilit*, 開け, 開放, configure, set, change, enable, setup, set up, point, switch, trust, turn on, turn … on, toggle, \
         open, allow, archive, unarchive, transfer, protect, unprotect, disable, turn off, turn … off, make, \
         rotate, activ*, aktivier*, deaktivier*, désactiv*, stell, stelle, ändere, chang*, cambia*, muda, \
         mude, 有効に, 启用, 禁用, 修改, 打开"),
    (Op::Permit, "suspend, unsuspend, reinstate, take … out of, lock, unlock, take … away, gets access, revoke, kick, kick out, attach, assign, allow, grant, give, chmod, chown, permit, generate, make it executable, invite, \
         add, open, make, erlaub*, gib, donne*, autoris*, dale, concede*, 授予, 允许"),
    (Op::Edit, "edit, modify, write, fix, create, implement, append, put, add, set, skip, note, schreib*, ergänz*, \
         füge, ajoute*, écri*, agrega*, añad*, escrib*, escrev*, adiciona*, 追加, 書いて, 添加, 写"),
    (Op::Overwrite, "overwrite, replace, überschreib*, remplace*, reemplaza*, substitu*, 覆盖, 上書き"),
    (Op::Move, "move, rename, mv, verschieb*, déplace*, mueve, 移动"),
    (Op::Schedule, "every night, every day, every hour, every week, every morning, nightly, hourly, daily, weekly, \
         schedule, cron, crontab, plane, planifie*, programa, agenda, agende"),
    (Op::Migrate, "migrate, run the migration, run migrations, migrier*, migre*, migra"),
    (Op::Expose, "expose, serve, share, tunnel, listen, forward, make public, teile, partage*, comparte*, \
         compartilh*, 共有, 共享, 分享"),
    (Op::Connect, "connect, ssh, scan, verbind*, connecte, conecta*, 接続, 连接"),
    (Op::Pay, "finalize, finalise, void, settle, give … back, pay … back, buy, pay, order, purchase, book, refund, charge, transfer, cancel, erstatte*, rembourse*"),
    (Op::ReadSecret, "output, decode, decrypt, grep, list, search, paste, tell me, give me, what is, what's, copy … clipboard, print, show, read, echo, reveal, display, get, zeig*, affiche*, muestra*, 读一下"),
    (Op::WriteSecret, "rotate, set, add, create, put, store, save, update, delete, remove, leg, lege, crée*, crea, cria, \
         guarda, 轮换, 创建, 登録, 作成"),
    (Op::SkipChecks, "mark … skipped, mark … as skipped, hooks bypassed, hooks skipped, hooks disabled, hooks off, checks bypassed, checks skipped, accept … loss, accept the data loss, allow data loss, ignore the warning, ignore the warnings, --no-verify, skip the hook, skip hooks, skip the hooks, without hooks, without the hooks, bypass, \
         skip, ohne hooks"),
];

/// Verbs that programs have for their own commands. Where the user asks with the very word that the command holds, it is
/// a request for that command, whatever a rule calls the operation.
#[rustfmt::skip]
const TOOL_VERBS: &str = "abort, backfill, broadcast, obliterate, silence, unsuspend, transition, undefine, activate, add, allow, apply, approve, archive, assign, attach, authorize, ban, bind, block, boot, \
    cancel, chgrp, chmod, chown, clean, clear, clone, close, comment, commit, compact, cordon, cp, create, \
    dd, deactivate, delete, demote, destroy, deny, deploy, deprecate, detach, disable, disconnect, dispatch, \
    down, drain, drop, dropdb, dropuser, dump, edit, enable, erase, evict, exec, expire, export, expose, failover, \
    filter-repo, flush, flushall, flushdb, force, force-delete, format, fork, gc, grant, halt, import, init, \
    install, invalidate, invite, kill, link, lock, login, logout, merge, migrate, mkfs, mount, move, mv, \
    patch, pause, pin, pkill, pop, post, promote, prune, publish, pull, purge, push, put, reboot, rebase, \
    reindex, release, reload, remove, rename, repair, replace, request, reset, resize, resolve, restart, restore, \
    resume, revert, review, revoke, rimraf, rm, rmdir, roll, rollback, rollout, rotate, rsync, run, scale, scp, \
    send, set, share, shred, shutdown, squash, start, stop, strip, suspend, swap, sync, tag, taint, taskkill, \
    terminate, toggle, transfer, truncate, tunnel, unarchive, undeploy, undo, uninstall, unlink, unlock, force-unlock, \
    unmount, unpin, unpublish, unset, update, upgrade, upload, vacuum, wipe, yank";

/// Every verb with its operation.
pub(crate) fn all() -> impl Iterator<Item = (Op, &'static str)> {
    VERBS.iter().flat_map(|(operation, verbs)| verbs.split(", ").map(|verb| (*operation, verb)))
}

/// The verbs of programs.
pub(crate) fn of_tools() -> impl Iterator<Item = &'static str> {
    TOOL_VERBS.split(", ")
}
