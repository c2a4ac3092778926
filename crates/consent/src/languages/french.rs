//! French.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "mets … à la corbeille, mettez … à la corbeille, mettre … à la corbeille, mets à la corbeille, nettoie, nettoyez, nettoyer, nettoie-*, purge, purgez, purger, supprime, supprimez, supprimer, supprime-*, supprimez-*, doit être supprimé, doit être supprimée, \
        doivent être supprimés, peut être supprimé, peut être supprimée, peuvent être supprimés, efface, effacez, effacer, efface-*, \
        effacez-*, l'effacer, d'effacer, n'efface, n'effacez, doit être effacé, doit être effacée, doivent être effacés, peut être effacé, \
        peut être effacée, peuvent être effacés, enleve, enlevez, enlever, enleve-*, enlevez-*, l'enlever, d'enlever, retire le, \
        retire la, retire les, retire ce, retire cette, retirez, retirer, retire-*, vire, virez, virer, vire-*, virez-*, dégage, dégagez, \
        dégager, dégage-*, dégagez-*, jette, jetez, jeter, jette-*, jetez-*, élimine, éliminez, éliminer, élimine-*, éliminez-*, \
        l'éliminer, d'éliminer, vide le, vide la, vide les, vide ce, vide cette, vide-*, videz, vider, purge, purgez, purger, purge-*, \
        purgez-*, bazarde, bazarder, bazarde-*, balance … poubelle, mets … poubelle, mettre à la poubelle, à la poubelle, poubelle, \
        fous … l'air, fous … poubelle, fous … dehors, débarrasse-*, débarrassez-*, se débarrasser, te débarrasser, fais disparaître, \
        faire disparaître, fais sauter, faire sauter, fais … ménage dans, peut partir, peuvent partir, doit partir, doivent partir, \
        peut sauter, peuvent sauter, doit sauter, peut dégager, doit dégager, doit disparaître, peut disparaître, est à supprimer, \
        sont à supprimer, à supprimer, à virer, supprimes, delete-le, nettoie … vieux, ôte, ôter, rase, dégommer, dégomme, \
        zappe … fichier, radie, raye"),
        (Op::Discard, "annule, annulez, annuler, annule-*, annulez-*, l'annuler, d'annuler, restaure, restaurez, restaurer, restaure-*, \
        restaurez-*, réinitialise, réinitialisez, réinitialiser, réinitialise-*, réinitialisez-*, doit être réinitialisé, \
        doit être réinitialisée, doivent être réinitialisés, peut être réinitialisé, peut être réinitialisée, peuvent être réinitialisés, \
        rejette, rejetez, rejeter, rejette-*, rejetez-*, abandonne … changements, abandonne … modifications, abandonner … changements, \
        abandonner … modifications, abandonnez … modifications, défais, défaites, défaire, défais-*, reviens à la version, \
        reviens au commit, reviens à, revenez à, revenir à, revenir au, revenir … arrière, reviens … arrière, revenez … arrière, \
        remets à zéro, remettre à zéro, remets … état, remettez … état, remettre … état, remets … comme avant, remets comme avant, \
        remise à zéro de, fais … revert, faire … revert, faites … revert, revert, revertir, reverte, fais … rollback, faire … rollback, \
        faites … rollback, rollback, rollbacker, rollbacke, reset, resette, resetter, fais … reset, faire … reset, faites … reset, \
        rétablis, rétablissez, rétablir, récupère l'ancienne version, jette … modifs, jette … modifications, jeter … modifications, \
        balance … modifs, fais … stash, stashe, rembobine"),
        (Op::ForcePush, "force … push, forcer … push, forcez … push, fais … push force, fais … push forcé, fais … force push, \
        fais … force-push, faire … force push, faire … push force, faire … push forcé, faites … force push, push … force, pousse … force, \
        pousser … force, poussez … force, push forcé, pushe … force, pousse-le … force, force-pushe, force-pusher"),
        (Op::Push, "pousse, poussez, pousser, pousse-*, poussez-*, push, pushe, pushez, pusher, pushe-*, fais … push, faire … push, \
        faites … push, peut être poussé, envoie … branche, envoie … commits, envoyer … branche, ouvre … pr, ouvrez … pr, ouvrir … pr, \
        crée … pr, créez … pr, créer … pr, fais … pr, faire … pr, faites … pr, ouvre … pull request, ouvrez … pull request, \
        ouvrir … pull request, crée … pull request, créez … pull request, créer … pull request, crée … merge request, \
        créer … merge request, ouvre … merge request, ouvre … mr, crée … mr, publie … branche, publier … branche"),
        (Op::Commit, "commit, commite, committe, commitez, committez, commiter, committer, commite-*, committe-*, fais … commit, \
        fais … commits, faire … commit, faites … commit, crée … commit, créer … commit, créez … commit, valide … changements dans git"),
        (Op::Merge, "merge, merger, mergez, merge-*, mergez-*, fusionne, fusionnez, fusionner, fusionne-*, fusionnez-*, fais … merge, \
        faire … merge, faites … merge, intègre … branche, intégrer … branche, intègre … pr, peut être mergé, peut être mergée, \
        peuvent être mergées, peut être fusionné, peut être fusionnée, doit être mergé, doit être mergée, réunis … branches"),
        (Op::Rewrite, "rebase, rebaser, rebasez, rebase-*, fais … rebase, faire … rebase, faites … rebase, squash, squashe, squasher, \
        squashez, fais … squash, faire … squash, réécris l'historique, réécrire l'historique, réécrivez l'historique, réécris l'histoire, \
        amende, amender, amendez, fais … amend, faire … amend, modifie … dernier commit, modifier … dernier commit, \
        écrase … commits en un, fusionne … commits, cherry-pick, cherry-picke, cherry-picker, fais … cherry-pick"),
        (Op::Approve, "approuve, approuvez, approuver, approuve-*, approuvez-*, l'approuver, d'approuver, n'approuve, n'approuvez, \
        doit être approuvé, doit être approuvée, doivent être approuvés, peut être approuvé, peut être approuvée, peuvent être approuvés, \
        donne ton accord à, mets … approve, valide … pr, valider … pr, validez … pr"),
        (Op::Publish, "publie, publiez, publier, publie-*, publiez-*, dépublie, dépublier, dépubliez, retire … npm, retirer … npm, \
        enlève … npm, retire … paquet, retirer … paquet, retire … version, retirer … version, soumets l'app, soumets l'application, \
        soumettre l'app, soumettez l'app, soumets … store, mets … npm, mettre … npm, mets … store, marque … obsolète, marquer … obsolète, \
        marque … déprécié, déprécie, déprécier, yank, yanke, yanker, rends … paquet public, mets … ligne, mettre … ligne, mettez … ligne"),
        (Op::Release, "release, releaser, crée … release, créez … release, créer … release, fais … release, faire … release, \
        faites … release, sors … release, sors … version, sortir … release, sortir … version, sortez … version, publie … release, \
        coupe … release, tague, taguer, taguez, tag, tagge, tagger, pose … tag, poser … tag, mets … tag, mettre … tag, crée … tag, \
        créez … tag, créer … tag, fais … tag, faire … tag, étiquette … version"),
        (Op::Deploy, "déploie, déployez, déployer, déploie-*, déployez-*, doit être déployé, doit être déployée, doivent être déployés, \
        peut être déployé, peut être déployée, peuvent être déployés, deploie, deployer, deployez, deploy, redéploie, redéployez, \
        redéployer, redéploie-*, redéployez-*, fais … déploiement, faire … déploiement, lance … déploiement, lancer … déploiement, \
        fais … mep, faire … mep, fais … deploy, mets … prod, mets … production, mettez … prod, mettez … production, mettre … prod, \
        mettre … production, passe … prod, passe … production, passer … prod, passez … production, pousse … prod, pousse … production, \
        pousser … prod, envoie … prod, envoyer … prod, balance … prod, livre … prod, livre … production, livrer … production, promeus, \
        promouvoir, ship, shippe, mets … recette, mets … staging, passe … staging"),
        (Op::Apply, "applique, appliquez, appliquer, applique-*, appliquez-*, l'appliquer, d'appliquer, n'applique, n'appliquez, \
        doit être appliqué, doit être appliquée, doivent être appliqués, peut être appliqué, peut être appliquée, peuvent être appliqués, \
        apply, fais … apply, lance … apply, fais l'apply, scale, scaler, scalez, scale-*, redimensionne, redimensionnez, redimensionner, \
        passe … réplicas, passe … replicas, mets … réplicas, mets … replicas, monte … réplicas, descends … réplicas, réduis … réplicas, \
        augmente … réplicas, drain, draine, drainer, drainez, vide … nœud, vide … noeud, cordon, cordonne, patch, patche, patcher"),
        (Op::Destroy, "détruis, détruisez, détruire, détruis-*, détruisez-*, doit être détruit, doit être détruite, doivent être détruits, \
        peut être détruit, peut être détruite, peuvent être détruits, démonte, démontez, démonter, démonte-*, démontez-*, démantèle, \
        démantelez, démanteler, démantèle-*, démantelez-*, anéantis, anéantissez, anéantir, anéantis-*, anéantissez-*, l'anéantir, \
        d'anéantir, rase … cluster, raser … cluster, drop, drope, droppe, dropper, droper, droppez, fais … drop, faire … drop, truncate, \
        tronque, tronquez, tronquer, fais … truncate, formate, formatez, formater, résilie, résiliez, résilier, résilie-*, résiliez-*, \
        décommissionne, décommissionner, déprovisionne, déprovisionner, fous … l'air le cluster, casse … cluster, démolis, démolir, \
        vide … table, vider … table, videz … table, termine l'instance, terminer l'instance, terminez l'instance, mets hors service, \
        mettre hors service"),
        (Op::Restart, "redémarre, redémarrez, redémarrer, redémarre-*, redémarrez-*, doit être redémarré, doit être redémarrée, \
        doivent être redémarrés, peut être redémarré, peut être redémarrée, peuvent être redémarrés, redemarre, redemarrer, relance, \
        relancez, relancer, relance-*, relancez-*, reboote, rebootez, rebooter, reboote-*, rebootez-*, reboot, restart, restarte, \
        restarter, fais … restart, fais … reboot, fais redémarrer, recharge, recharger, rechargez, rallume, rallumer, fais … redémarrage"),
        (Op::Stop, "arrête, arrêtez, arrêter, arrête-*, arrêtez-*, l'arrêter, d'arrêter, n'arrête, n'arrêtez, doit être arrêté, \
        doit être arrêtée, doivent être arrêtés, peut être arrêté, peut être arrêtée, peuvent être arrêtés, arrete, arreter, arretez, \
        stoppe, stoppez, stopper, stoppe-*, stoppez-*, stop, éteins, éteignez, éteindre, éteins-*, l'éteindre, d'éteindre, \
        coupe … serveur, coupe … service, coupe l'accès, couper … serveur, couper … service, coupe … workers, coupez … service, désactive, \
        désactivez, désactiver, désactive-*, désactivez-*, suspends, suspendez, suspendre, suspends-*, suspendez-*, interromps, \
        interrompez, interrompre, interromps-*, interrompez-*, l'interrompre, d'interrompre, mets … pause, mettre … pause, mettez … pause, \
        fais tomber le service, ferme … service, descends … service, baisse … service, mets hors ligne, mettre hors ligne, débranche"),
        (Op::Kill, "kill, kille, killez, killer, kille-*, tue, tuez, tuer, tue-*, tuez-*, bute, butez, buter, bute-*, butez-*, \
        dégomme … processus, flingue, flinguer, flingue-*, fais … kill, faire … kill, fais … kill -9, termine … processus, \
        terminer … processus, abats … processus, zigouille, zigouiller, achève … processus, doit être tué, peut être tué"),
        (Op::Install, "installe, installez, installer, installe-*, installez-*, l'installer, d'installer, n'installe, n'installez, \
        doit être installé, doit être installée, doivent être installés, peut être installé, peut être installée, peuvent être installés, \
        mets à jour, mettez à jour, mettre à jour, mets … à jour, mettre … à jour, upgrade, upgrader, update, updater, ajoute … paquet, \
        ajouter … paquet, ajoute … dépendance, ajouter … dépendance, ajoutez … dépendance, bump, bumpe, bumper, monte … version de"),
        (Op::Uninstall, "désinstalle, désinstallez, désinstaller, désinstalle-*, désinstallez-*, doit être désinstallé, \
        doit être désinstallée, doivent être désinstallés, peut être désinstallé, peut être désinstallée, peuvent être désinstallés, \
        desinstalle, desinstaller, enlève … paquet, retire … paquet, supprime … paquet, vire … paquet, enlève … dépendance, \
        retire … dépendance, supprime … dépendance"),
        (Op::Run, "lance, lancez, lancer, lance-*, lancez-*, exécute, exécutez, exécuter, exécute-*, exécutez-*, l'exécuter, d'exécuter, \
        execute, executer, executez, démarre, démarrez, démarrer, démarre-*, démarrez-*, demarre, demarrer, faites tourner, faire tourner, \
        fais … tourner, déclenche, déclenchez, déclencher, déclenche-*, déclenchez-*, joue les, joue … script, jouer les, rejoue, run, \
        runne, teste, testez, essaie, essayer, essayez, utilise, allume … serveur, appelle, mets … route, mettre … route, trigger, \
        triggue, tester le, tester la, tester les"),
        (Op::Download, "télécharge, téléchargez, télécharger, telecharge, telecharger, récupère, récupérez, récupérer, recupere, \
        recuperer, clone, clonez, cloner, pull, pulle, puller, fais … pull, faire … pull, rapatrie, rapatrier, rapatriez, fetch, \
        fais … fetch, tire l'image, tire … branche, va chercher"),
        (Op::Upload, "téléverse, téléversez, téléverser, upload, uploade, uploader, uploadez, copie, copiez, copier, transfère, \
        transférez, transférer, synchronise, synchronisez, synchroniser, sync, mets … serveur, mets … bucket, mettre … serveur, \
        envoie … serveur, envoyer … serveur, envoie … bucket, dépose … serveur, dépose … bucket, déposer, sauvegarde, sauvegarder, \
        sauvegardez, fais … sauvegarde, fais … backup, faire … sauvegarde, faire … backup, fais … copie, charge … serveur"),
        (Op::Send, "envoie, envoyez, envoyer, envoie-*, envoyez-*, l'envoyer, d'envoyer, n'envoie, n'envoyez, doit être envoyé, \
        doit être envoyée, doivent être envoyés, peut être envoyé, peut être envoyée, peuvent être envoyés, envoi un, m'envoyer, m'envoie, \
        poste, postez, poster, poste-*, postez-*, notifie, notifiez, notifier, notifie-*, notifiez-*, préviens, prévenez, prévenir, \
        préviens-*, prévenez-*, avertis, avertissez, avertir, avertis-*, avertissez-*, l'avertir, d'avertir, informe, informez, informer, \
        informe-*, informez-*, l'informer, d'informer, écris à, écris au, écris … mail, écrivez à, écrire à, écrire au, dis à, dis au, \
        dites à, dites au, dis-*, ping, pingue, pinguer, mail, maile, mailer, transmets, transmettez, transmettre, fais suivre, \
        faites suivre, faire suivre, transfère … mail, annonce, annoncez, annoncer, publie … canal, mets … message, mettre … message, \
        slacke, balance … message"),
        (Op::Comment, "commente, commentez, commenter, réponds, répondez, répondre, ferme … ticket, ferme l'issue, ferme … pr, \
        fermez … ticket, fermez l'issue, fermez … pr, fermer … ticket, fermer l'issue, fermer … pr, ferme … issue, clos … ticket, \
        clos l'issue, clôture … ticket, clôture l'issue, clôturer … ticket, clôturez … ticket, ouvre … ticket, ouvrez … ticket, \
        ouvrir … ticket, ouvre … issue, ouvrez … issue, ouvrir … issue, crée … ticket, créez … ticket, créer … ticket, crée … issue, \
        créez … issue, créer … issue, rouvre, rouvrez, rouvrir, réouvre, assigne, assignez, assigner, attribue, attribuez, attribuer, \
        étiquette l'issue, mets … label, ajoute … label, laisse … commentaire, laissez … commentaire, laisser … commentaire, \
        ajoute … commentaire, ajouter … commentaire, mets … commentaire, mettre … commentaire, poste … commentaire"),
        (Op::Read, "montre, montrez, montrer, affiche, affichez, afficher, lis, lisez, lire, lis-*, regarde, regardez, regarder, vérifie, \
        vérifiez, vérifier, liste, listez, lister, imprime, imprimez, imprimer, consulte, consultez, consulter, voir, voyons, fais voir, \
        ouvre, ouvrez, ouvrir, check, checke, dump, dumpe, cat, jette … œil, jette … oeil"),
        (Op::Configure, "configure, configurez, configurer, change, changez, changer, modifie, modifiez, modifier, règle, réglez, régler, \
        définis, définissez, définir, active le, active la, active les, activez, activer, active-*, désactive, désactivez, désactiver, \
        bascule, basculez, basculer, passe … à, passer … à, passez … à, mets … à, mettez … à, mettre … à, mets … sur, mettre … sur, \
        allume, allumez, allumer, éteins, éteindre, coupe … flag, faites pointer, fais … pointer, fais tourner la clé, \
        fais tourner les clés, rotate, ouvre … port, ouvrez … port, ouvrir … port, ferme … port, fermez … port, fermer … port, \
        mets à jour, mettez à jour, mettre à jour, augmente, augmentez, augmenter, réduis, réduisez, réduire, baisse, baisser, bloque, \
        bloquez, bloquer, débloque, débloquez, débloquer, archive, archivez, archiver, invalide, invalider, redirige, rediriger, \
        remplace … valeur, ajuste, ajuster, paramètre, paramétrer, set, setter, mets … public, mets … privé, rends privé"),
        (Op::Permit, "donnez l'accès, donner l'accès, donne … accès, donne … l'accès, donnez … accès, donner … accès, donne … droits, \
        donner … droits, donnez … droits, donne … droit, donne … rôle, donner … rôle, mets … admin, passe … admin, rends … admin, \
        rends … exécutable, rendre … exécutable, accorde, accordez, accorder, accorde-*, accordez-*, l'accorder, d'accorder, autorise, \
        autorisez, autoriser, autorise-*, autorisez-*, l'autoriser, d'autoriser, permets, permettez, permettre, invite, invitez, inviter, \
        invite-*, invitez-*, l'inviter, d'inviter, attribue, attribuez, attribuer, attribue-*, attribuez-*, l'attribuer, d'attribuer, \
        ajoute l'utilisateur, ajouter l'utilisateur, ajoutez l'utilisateur, ajoute … utilisateur, ajoute … groupe, ajouter … groupe, \
        ajoute … équipe, mets … groupe, retire l'accès, retire … accès, retirer l'accès, retirer … accès, retire … droits, \
        retirer … droits, enlève l'accès, enlève … accès, enlève … droits, enlève … groupe, retire … groupe, supprime l'utilisateur, \
        révoque, révoquez, révoquer, révoque-*, révoquez-*, revoke, expulse, expulsez, expulser, expulse-*, expulsez-*, l'expulser, \
        d'expulser, vire … groupe, vire … équipe, kick, bannis, bannir, bloque, bloquez, bloquer, bloque-*, bloquez-*, débloque, \
        débloquez, débloquer, débloque-*, débloquez-*, verrouille, verrouillez, verrouiller, verrouille-*, verrouillez-*, déverrouille, \
        déverrouillez, déverrouiller, déverrouille-*, déverrouillez-*, change … droits, changer … droits, change … permissions, \
        changer … permissions, chmod, chmode, fais … chmod"),
        (Op::Edit, "édite, éditez, éditer, modifie, modifiez, modifier, écris, écrivez, écrire, écris-*, ajoute, ajoutez, ajouter, \
        ajoute-*, crée, créez, créer, crée-*, corrige, corrigez, corriger, implémente, implémentez, implémenter, change, changez, changer, \
        mets, mettre, insère, insérer, complète, compléter, rédige, rédiger, fixe le, fixer, répare, réparer, remplis"),
        (Op::Overwrite, "écrase, écrasez, écraser, écrase-*, écrasez-*, l'écraser, d'écraser, n'écrase, n'écrasez, doit être écrasé, \
        doit être écrasée, doivent être écrasés, peut être écrasé, peut être écrasée, peuvent être écrasés, remplace, remplacez, \
        remplacer, remplace-*, remplacez-*, doit être remplacé, doit être remplacée, doivent être remplacés, peut être remplacé, \
        peut être remplacée, peuvent être remplacés, réécris par-dessus, écris par-dessus, substitue, substituez, substituer, substitue-*, \
        substituez-*"),
        (Op::Move, "déplace, déplacez, déplacer, déplace-*, déplacez-*, doit être déplacé, doit être déplacée, doivent être déplacés, \
        peut être déplacé, peut être déplacée, peuvent être déplacés, deplace, deplacer, renomme, renommez, renommer, renomme-*, \
        renommez-*, doit être renommé, doit être renommée, doivent être renommés, peut être renommé, peut être renommée, \
        peuvent être renommés, bouge, bougez, bouger, bouge-*, change … nom, changer … nom, mets … dossier, mets … répertoire, \
        transfère … dossier"),
        (Op::Schedule, "planifie, planifiez, planifier, programme, programmez, programmer, ordonnance, ordonnancez, ordonnancer, \
        mets … cron, mettre … cron, crée … cron, créer … cron, crée … tâche planifiée, chaque nuit, toutes … nuits, chaque jour, \
        tous … jours, chaque heure, toutes … heures, chaque semaine, toutes … semaines, chaque matin, tous … matins, chaque lundi, \
        tous … lundis, quotidiennement, hebdomadairement, toutes … minutes"),
        (Op::Migrate, "migre, migrez, migrer, migre-*, migrez-*, doit être migré, doit être migrée, doivent être migrés, peut être migré, \
        peut être migrée, peuvent être migrés, lance … migration, lance … migrations, lancer … migration, lancer … migrations, \
        lancez … migrations, joue … migration, joue … migrations, jouer … migrations, exécute … migration, exécute … migrations, \
        exécuter … migrations, passe … migration, passe … migrations, passer … migrations, applique … migrations, fais … migration, \
        fais … migrations, faire … migration"),
        (Op::Expose, "partage, partagez, partager, partage-*, partagez-*, expose, exposez, exposer, expose-*, exposez-*, l'exposer, \
        d'exposer, rends-le public, rends-la public, rends-le publique, rends-les publics, rends … public, rends … publique, rends … publics, rendez … public, rendez … publique, rendre … public, \
        rendre … publique, mets … public, passe … public, rends … accessible, rendre … accessible, ouvre … internet, ouvre au public, \
        ouvre … au public, diffuse, diffuser, ouvre … tunnel, tunnel"),
        (Op::Connect, "connecte, connectez, connecter, connecte-*, connectez-vous, se connecter, branche-toi, va … ssh, ssh, relie, \
        relier, fais … ssh, logue-toi, entre … ssh"),
        (Op::Pay, "paie, paye, payez, payer, paie-*, règle … facture, régler … facture, rembourse, remboursez, rembourser, rembourse-*, \
        remboursez-*, doit être remboursé, doit être remboursée, doivent être remboursés, peut être remboursé, peut être remboursée, \
        peuvent être remboursés, fais … remboursement, faire … remboursement, facture, facturez, facturer, facture-*, facturez-*, débite, \
        débitez, débiter, prélève, prélever, transfère, transférez, transférer, transfère-*, transférez-*, vire l'argent, fais … virement, \
        faire … virement, achète, achetez, acheter, commande, commandez, commander, commande-*, commandez-*, annule … commande, \
        annulez … commande, annuler … commande, annule l'abonnement, annuler l'abonnement, résilie, résiliez, résilier, réserve, réservez, \
        réserver, crédite, créditer, encaisse, encaisser"),
        (Op::ReadSecret, "affiche, affichez, afficher, montre, montrez, montrer, lis, lire, imprime, imprimer, révèle, révéler, révélez, \
        donne-moi … mot, donne-moi … token, donne-moi … clé, donne-moi … mdp, dis-moi … mot, dis-moi … token, donne … mot de passe, \
        sors … token, sors … mot, echo, dump, déchiffre, déchiffrer"),
        (Op::WriteSecret, "change … mot de passe, changez … mot de passe, changer … mot de passe, change … mdp, change … clé, \
        changer … clé, change … token, changer … token, définis … mot de passe, définir … mot de passe, mets … mot de passe, \
        réinitialise … mot de passe, réinitialiser … mot de passe, rotate, fais tourner la clé, fais tourner les clés, \
        fais tourner le secret, faire tourner la clé, renouvelle, renouveler, renouvelez, stocke, stockez, stocker, enregistre, \
        enregistrez, enregistrer, sauvegarde, sauvegardez, sauvegarder, ajoute, ajoutez, ajouter, crée, créez, créer, supprime, supprimer, \
        supprimez, efface, effacer, génère, générez, générer, régénère, régénérer, mets à jour, mettre à jour"),
        (Op::SkipChecks, "saute … hooks, sauter … hooks, sautez … hooks, saute … tests, sauter … tests, saute … hook, \
        saute … vérifications, saute … contrôles, passe … hooks, skip … hooks, skip … tests, skippe … hooks, skippe … tests, \
        skipper … tests, skipper … hooks, ignore … hooks, ignorer … hooks, ignore … tests, ignorer … tests, zappe … hooks, zappe … tests, \
        zapper … tests, zapper … hooks, sans … hooks, sans hook, sans … tests, contourne, contournez, contourner, bypass, bypasse, \
        bypasser, désactive … hooks, outrepasse"),
    ],
    negations: "ne, pas, jamais, sans, ni, aucun, aucune, rien, personne, nul, nulle, non plus, surtout pas, guère, évite, évitez, éviter, \
        interdit, interdite, il est interdit, en aucun cas, sous aucun prétexte, pas question, hors de question, abstiens-toi, \
        abstenez-vous, arrête de, arrêtez de, cesse de, cessez de, garde-toi, gardez-vous, pas touche, touche pas, touchez pas, n'efface, \
        n'effacez, n'envoie, n'envoyez, n'installe, n'installez, n'exécute, n'exécutez, n'écrase, n'écrasez, n'arrête, n'arrêtez, \
        n'annule, n'annulez, n'applique, n'appliquez, n'approuve, n'ajoute, n'active, n'ouvre, n'ouvrez, n'éteins, n'enlève, n'y, n'en, \
        n'oublie, n'essaie, n'écris, n'utilise, n'invite, n'autorise, n'achète, n'élimine, qu'aucun",
    takes_back: "attends, attendez, attend, attends un peu, attends voir, minute, une minute, un instant, un moment, stop attends, \
        non attends, non attendez, laisse tomber, laissez tomber, laisse béton, oublie ça, oubliez, oubliez ça, oublie ce que, \
        finalement non, finalement pas, en fait non, non finalement, plutôt pas, plutôt non, annule ça, annulez ça, ne le fais pas, \
        ne faites pas ça, ne fais pas ça, fais pas ça, le fais pas, pas encore, j'ai changé d'avis, changé d'avis, je change d'avis, \
        changement de plan, à la réflexion, réflexion faite, tout compte fait, arrête tout, arrêtez tout, arrête ça, non arrête, tant pis, \
        mieux vaut pas, vaut mieux pas, je retire, ah non, euh non, oh non, laisse ça",
    later: "demain, demain matin, demain soir, après-demain, plus tard, tout à l'heure, ce soir, cette nuit, cet après-midi, \
        la semaine prochaine, semaine prochaine, le mois prochain, mois prochain, l'année prochaine, l'an prochain, au prochain sprint, \
        le prochain sprint, prochain sprint, lundi, mardi, mercredi, jeudi, vendredi, lundi prochain, vendredi prochain, ce week-end, \
        ce weekend, le week-end prochain, après le week-end, après le weekend, un jour, un de ces jours, un de ces quatre, à terme, \
        à l'avenir, dans le futur, ultérieurement, une autre fois, une prochaine fois, pas maintenant, pas aujourd'hui, dans une semaine, \
        dans un mois, dans quelques jours, d'ici la fin, après le déjeuner, après les vacances, éventuellement plus tard, par la suite",
    hedges: "peut-être, peut être que, éventuellement, possiblement, probablement, sans doute que, il se peut, on pourrait, \
        nous pourrions, je pourrais, ça pourrait, il faudrait peut-être, je pense à, on pense à, je songe à, on songe à, j'envisage, \
        on envisage, nous envisageons, j'hésite, on hésite, je me demande, on se demande, nous nous demandons, je réfléchis, on réfléchit, \
        je prévois, on prévoit, nous prévoyons, j'ai l'intention, je compte, on compte, pas sûr, pas sûre, pas certain, pas certaine, \
        je ne sais pas si, je sais pas si, ce serait bien, ça serait bien, ce serait mieux, à voir, on verra, voir si, si ça se trouve, \
        il serait bon, on devrait peut-être",
    conditions: "si, s'il, s'ils, si jamais, quand, lorsque, lorsqu'il, lorsqu'elle, dès que, dès qu'il, dès qu'elle, dès, aussitôt que, \
        sitôt que, une fois que, une fois, après que, après, à moins que, à moins qu'il, sauf si, tant que, jusqu'à ce que, \
        jusqu'à ce qu'il, à condition que, à condition de, pourvu que, au cas où, dans le cas où, en cas de, seulement si, uniquement si, \
        seulement quand, que si, seulement après, avant que, avant de, en supposant que, du moment que, supposé que",
    approvals: "approuv*, valid*, confirm*, accept*, autoris*, accord, d'accord, donne son accord, donne le feu vert, feu vert, \
        donne le go, donne son aval, donné son accord, donné son aval, donne son ok, dit oui, dit ok, dise oui, est ok, soit d'accord, \
        consent, consente, signe, signé, est partant, ait relu, a relu, ait testé, a testé, ait vérifié, ait regardé, donne la permission, \
        permet, donne son feu",
    questions: "pourquoi, quoi, qu'est-ce, qu'est, quel, quelle, quels, quelles, qui, où, quand est-ce, combien, est-ce, est-ce que, \
        est-ce qu'on, est-ce qu'il, faut-il, faudrait-il, doit-on, dois-je, devons-nous, devrait-on, devrais-je, devrions-nous, peut-on, \
        puis-je, pouvons-nous, pourrait-on, pourrais-je, est-il, est-elle, sont-ils, sont-elles, a-t-on, y a-t-il, a-t-il, as-tu, \
        avez-vous, avons-nous, es-tu, serait-ce, serait-il, vaut-il, vaut-elle, ça vaut le coup, ça vaut la peine, on peut, on devrait, \
        on doit, qu'en, que se, qu'arrive-t-il, et si, à quoi, de quoi, dans quel, c'est quoi, comment faire, comment je, comment tu, \
        comment puis-je, comment peut-on, comment est-ce, comment ça, comment on fait, comment on peut, comment nous, comment vous, \
        comment il, comment elle, comment se, comment sont, comment est, comment marche, comment fonctionne, comment supprimer, \
        comment effacer, comment annuler, comment déployer, comment lancer, comment pousser, comment installer, comment redémarrer, \
        comment arrêter, comment merger, comment publier, comment migrer, comment changer, comment créer, comment ajouter, \
        comment envoyer, comment détruire, comment virer, comment enlever, comment tuer, comment utiliser, comment partager, \
        comment configurer, comment supprime-t-on, comment déploie-t-on, comment pourrait-on, comment dois-je, penses-tu, pensez-vous, \
        crois-tu, sais-tu, savez-vous, ça sert",
    polite: "s'il te plaît, s'il te plait, s'il vous plaît, s'il vous plait, stp, svp, peux-tu, pourrais-tu, peut-tu, pouvez-vous, \
        pourriez-vous, peux tu, pourrais tu, tu peux, tu pourrais, vous pouvez, vous pourriez, veux-tu, veux-tu bien, voulez-vous, \
        voudrais-tu, voudriez-vous, veuillez, merci de, merci d', merci, est-ce que tu peux, est-ce que tu pourrais, \
        est-ce que vous pouvez, est-ce que vous pourriez, il faut que tu, je veux que tu, j'aimerais que tu, je voudrais que tu, \
        je te prie, je vous prie, prière de, aie la gentillesse, ayez l'amabilité, sois gentil, ça te dérange de, ça te dérangerait, \
        si tu peux, si tu veux bien, tu dois, t'as qu'à, tu veux bien",
    reports: "quelqu'un a, quelqu'un, a voulu, ont voulu, voulait, a fait un, a fait une, ont fait un, ont fait une, avait fait, dit que, dit qu'il, dit qu'on, dit d', dit de, a dit, ont dit, il dit, elle dit, on dit, on m'a dit, m'a dit, nous a dit, \
        disent, disait, écrit que, a écrit, ont écrit, écrivait, suggère, suggèrent, a suggéré, suggérait, recommande, recommandent, \
        a recommandé, conseille, conseillent, a conseillé, propose de, propose que, proposait, a proposé, a demandé, demande si, \
        demandent, ont demandé, prétend, prétendait, affirme, affirment, a affirmé, mentionne, a mentionné, pense que, pensent que, \
        trouve que, trouvent que, raconte, a raconté, selon la doc, selon la documentation, selon le readme, selon les logs, \
        d'après la doc, d'après la documentation, d'après le readme, d'après les logs, veut qu'on, voudrait qu'on, apparemment, paraît-il, \
        il paraît, soi-disant",
    all: "tout, toute, tous, toutes, tout ce, chaque, chacun, chacune, l'ensemble, l'intégralité, entier, entière, entiers, entières, \
        les deux, complet, complète, complètement, entièrement, intégralement, n'importe quel, la totalité",
    only: "seulement, uniquement, juste, seul, seule, seuls, seules, rien que, rien d'autre, rien d'autre que, exclusivement, ne que, \
        simplement, pas plus que, que celui, que celle, et c'est tout, sans plus, strictement",
    keeps: "garde, gardez, garder, garde-*, conserve, conservez, conserver, laisse … tranquille, laisse tranquille, laissez tranquille, \
        laisser tranquille, laisse … intact, laisse … place, laisse … comme, laisse en place, laisse intact, laisse tel quel, \
        laissez tel quel, préserve, préservez, préserver, épargne, épargner, ne touche, ne touchez, touche pas, touchez pas, sauf, \
        excepté, à l'exception, hormis, à part, mais pas, intact, intacte, intacts, intactes, tel quel, telle quelle, maintiens, maintenir",
    yes: "oui, ouais, ouep, yep, ok, okay, okey, d'accord, d'acc, dac, entendu, bien sûr, bien sur, carrément, vas-y, allez-y, allez, go, \
        fais-le, faites-le, fais, fais donc, fais ça, faites, c'est bon, c'est ok, c'est bon pour moi, ok pour moi, ça marche, ça roule, \
        parfait, très bien, confirmé, je confirme, confirme, approuvé, validé, je valide, volontiers, avec plaisir, exact, exactement, \
        tout à fait, absolument, évidemment, certainement, bien entendu, oui vas-y, oui stp, oui svp, oui merci, oui fais-le, oui allez-y, \
        continue, continuez, nickel, feu vert, lance, on y va, affirmatif",
};
