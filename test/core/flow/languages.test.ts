import { checkWalks, flowOf } from './support.js';

describe('the flow of an article', () => {
  it('in German asks in German', () => {
    checkWalks(
      flowOf(`
        # Der Export schlägt fehl

        ## Lösung

        1. Öffnen Sie die Einstellungen.
        2. Prüfen Sie das Protokoll. Wenn die Datei nicht leer ist, löschen Sie die alten Einträge.
        3. Stellen Sie sicher, dass der Dienst läuft. Falls nicht, starten Sie ihn.

        Wenn das Problem weiterhin besteht, wenden Sie sich an den Support.
      `),
      [
        `[Der Export schlägt fehl] Öffnen Sie die Einstellungen. Prüfen Sie das Protokoll. Ist die Datei leer? [Yes]
         Stellen Sie sicher, dass der Dienst läuft. Läuft der Dienst? [Yes] escalation "wenden Sie sich an den Support"`,
        `[Der Export schlägt fehl] Öffnen Sie die Einstellungen. Prüfen Sie das Protokoll. Ist die Datei leer? [No]
         Löschen Sie die alten Einträge. Did that fix it? …`,
      ],
    );
  });

  it('in French asks in French', () => {
    checkWalks(
      flowOf(`
        # L'export échoue

        ## Solution

        1. Redémarrez l'application.
        2. Si le fichier n'est pas vide, supprimez-le.
        3. Vérifiez que le service est démarré. S'il ne l'est pas, démarrez-le.

        Si le problème persiste, contactez le support.
      `),
      [
        `[L'export échoue] Redémarrez l'application. Did that fix it? [No] Est-ce que le fichier est vide ? [Yes]
         Vérifiez que le service est démarré. Est-ce que le service est démarré ? [No] Démarrez-le. Did that fix it? …`,
      ],
    );
  });

  it('in Chinese asks in Chinese', () => {
    checkWalks(
      flowOf(`
        # 导出失败

        ## 解决方案

        1. 重启应用。
        2. 如果日志不存在，请重新安装应用。
        3. 确认端口已打开。

        如果问题仍然存在，请联系技术支持。
      `),
      [
        '[导出失败] 重启应用。 Did that fix it? [No] 日志存在吗？ [Yes] 确认端口已打开。 端口已打开吗？ [Yes] escalation "联系技术支持"',
        '[导出失败] 重启应用。 Did that fix it? [No] 日志存在吗？ [No] 如果日志不存在，请重新安装应用。 Did that fix it? …',
      ],
    );
  });

  it('in Japanese asks in Japanese', () => {
    checkWalks(
      flowOf(`
        # エクスポートに失敗する

        ## 解決策

        1. アプリを再起動します。
        2. ログが表示されない場合は、アプリを再インストールしてください。

        問題が解決しない場合は、サポートにお問い合わせください。
      `),
      [
        `[エクスポートに失敗する] アプリを再起動します。 Did that fix it? [No] ログが表示されますか？ [No]
         ログが表示されない場合は、アプリを再インストールしてください。 Did that fix it? [No] escalation "サポートにお問い合わせください"`,
      ],
    );
  });
});
