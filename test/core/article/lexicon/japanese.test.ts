import { checkOutline } from '../support.js';
import { Reader } from './reader.js';

const japanese = new Reader('ja');

describe('Japanese cues', () => {
  it('name the roles of headings', () => {
    japanese.role('問題', 'symptoms');
    japanese.role('症状：', 'symptoms');
    japanese.role('考えられる原因', 'cause');
    japanese.role('■ 原因', 'cause');
    japanese.role('解決策', 'remedy');
    japanese.role('1. 対処方法', 'remedy');
    japanese.role('影響を受ける製品とバージョン', 'scope');
    japanese.role('問題が解決しない場合', 'escalation');
    japanese.role('関連記事', 'related');
    japanese.role('再現手順', 'reproduction');
    japanese.role('プリンターが印刷できない', undefined);
  });

  it('find requests and descriptions of what to do at the end of a sentence', () => {
    japanese.instructs('ケーブルを確認してください。', '確認');
    japanese.instructs('電源を入れ直してください。', '入れ直');
    japanese.instructs('ご確認ください。', '確認');
    japanese.instructs('「設定」をクリックします。', 'クリック');
    japanese.instructs('次に、一覧からプリンターを選択します。', '選択');
    japanese.instructs('ランプが点滅している場合は、電源を切ります。', '切');
    japanese.instructs('トレイまたはカバーを開きます。', '開');
  });

  it('find items that end with a verb in its plain form or with a noun', () => {
    japanese.instructs('ブラウザーを再起動する', '再起動');
    japanese.instructs('キャッシュを削除', '削除');
    japanese.instructs('電源を切ること。', '切');
  });

  it('find soft wording', () => {
    japanese.instructs('別のケーブルを使用することをお勧めします。', '');
    japanese.instructs('ドライバーを更新する必要があります。', '');
    japanese.instructs('設定を初期化できます。', '');
  });

  it('take no statement, question or description of the page for an instruction', () => {
    japanese.informs(
      'エラーが表示されます。',
      'サービスは自動的に開始されます。',
      'プリンターが用紙を検出します。',
      'この記事では、プリンターの設定を変更します。',
      'サインインできません。',
      '電源を入れましたか？',
      'メモリが不足しています。',
      '処理には数分かかります。',
    );
  });

  it('tell what a step is for', () => {
    japanese.mode('ケーブルを確認してください。', 'check');
    japanese.mode('もう一度検証してください。', 'check');
    japanese.mode('別のケーブルで試してください。', 'test');
    japanese.mode('ログを収集します。', 'collect');
    japanese.mode('ケーブルを交換します。', 'fix');
  });

  it('find conditions by their ends', () => {
    japanese.conditions('⟦ランプが点滅している場合は⟧、電源を切ってください。');
    japanese.conditions('ただし、⟦電源が入らない場合⟧、ケーブルを交換します。');
    japanese.conditions('⟦更新が終わったら⟧、再起動してください。');
    japanese.conditions('⟦電源が入らなければ⟧、ケーブルを交換します。');
    japanese.conditions('⟦「はい」の場合は⟧次に進みます。');
  });

  it('pass over what only looks like a condition', () => {
    japanese.conditions('エラーが表示される場合があります。');
    japanese.conditions('その場合は、再起動してください。');
    japanese.conditions('必要な場合は、再起動してください。');
    japanese.conditions('たとえば、再起動してください。');
  });

  it('tell what follows from a condition', () => {
    japanese.consequence('ランプが点滅している場合は、電源を切ってください。', '電源を切ってください。');
  });

  it('tell what a condition asks about', () => {
    japanese.kind('問題が解決しない場合は', 'persistence');
    japanese.kind('コマンドが成功した場合は', 'outcome');
    japanese.kind('アカウントにアクセスできる場合は', 'capability');
    japanese.kind('古いアプリを使用している場合は', 'applicability');
    japanese.kind('ランプが赤い場合は', 'state');
  });

  it('find causes in front of their cues and behind them', () => {
    japanese.causes('この問題は、⟦メモリの不足⟧が原因で発生します。');
    japanese.causes('原因は、⟦ライセンスの期限切れ⟧です。');
    japanese.causes('このエラーは、⟦ディスクに空きがない場合⟧に発生します。');
    japanese.causes('⟦設定が間違っている⟧ため、接続できません。');
    japanese.causes('停止は、⟦古いドライバー⟧によって発生します。');
    japanese.causeCue('この問題は、メモリの不足が原因です。', 'は、 … が原因で');
  });

  it('part enumerations of causes', () => {
    japanese.causes('この問題は、⟦古いドライバー⟧、⟦誤った設定⟧、または⟦メモリの不足⟧が原因です。');
  });

  it('state no cause where it is only pointed at, or where something is done on purpose', () => {
    japanese.causes('この問題には、次の原因が考えられます。');
    japanese.causes('問題を修正するために、再起動してください。');
  });

  it('find hand-overs with their channels', () => {
    japanese.handsOver('サポートに連絡してください。', 'other');
    japanese.handsOver('サポートチケットを送信してください。', 'ticket');
    japanese.handsOver('管理者にお問い合わせください。', 'person');
    japanese.handsOver('フォーラムで質問してください。', 'forum');
    japanese.handsOver('サポートチケットを送信する方法については、記事を参照してください。', undefined);
    japanese.handsOver('サポートは翌日に回答します。', undefined);
  });

  it('end sentences at full-width marks, but not inside of a quotation', () => {
    japanese.sentences('「失敗しました。」と表示されます。再起動してください。', [
      '「失敗しました。」と表示されます。',
      '再起動してください。',
    ]);
    japanese.sentences('再起動します（数分かかります。待ってください）。次へ進みます。', [
      '再起動します（数分かかります。待ってください）。',
      '次へ進みます。',
    ]);
  });
});

describe('a Japanese article', () => {
  it('is understood as an English one is', () => {
    checkOutline(
      `
      # プリンターが印刷できない

      ## 問題

      ジョブは受け付けられますが、印刷されません。

      ## 原因：

      * トナーが空になっている
      * カバーが開いている

      ## 解決策

      1. カバーが閉じていることを確認してください。
      2. トナーを交換します。
      3. ランプが赤く点灯している場合は、プリンターを再起動します。

      問題が解決しない場合は、サポートに連絡してください。シリアル番号、時刻、およびエラーメッセージを添付してください。
      `,
      `
      symptom: ジョブは受け付けられますが、印刷されません。
        cause: トナーが空になっている
        cause: カバーが開いている
        step check: カバーが閉じていることを確認してください。
        step fix: トナーを交換します。
        step fix: ランプが赤く点灯している場合は、プリンターを再起動します。
          branch state -> step: ランプが赤く点灯している場合は
        branch persistence (not) -> escalate: 問題が解決しない場合は
          escalation other: サポートに連絡してください
            evidence: シリアル番号
            evidence: 時刻
            evidence: エラーメッセージ
      `,
    );
  });

  it('may use labels with full-width colons for headings', () => {
    checkOutline(
      `
      # サインインできない

      **現象：** パスワードを入力しても画面が変わりません。

      **原因：** ライセンスの期限が切れています。

      **対処方法：** 管理画面でライセンスを更新してください。
      `,
      `
      symptom: パスワードを入力しても画面が変わりません。
        cause: ライセンスの期限が切れています。
        step fix: 管理画面でライセンスを更新してください。
      `,
    );
  });
});
