import type { Grammar } from './grammar.js';

/** A verb before its ending: a run of kanji or katakana, with the kana that it takes. */
const verb =
  '(?<![\\p{sc=Han}\\p{sc=Katakana}ー])([\\p{sc=Han}\\p{sc=Katakana}ー]+(?:[いえきけしちりれみめべせ]\\p{sc=Han})?)[ぁ-ん]{0,4}?';

/** Verbs of what happens by itself, and of what a page does: no instruction though they end in "します". */
const happening =
  '(?:発生|失敗|説明|紹介|意味|示|返|表|機能|動作|存在|該当|関係|関連|依存|影響|一致|不足|完了|解決|改善|適用|想定|提供|対応|保証|反映|成功|消費|含|持|役立|使用で|なり|あり|いき|続|変化|生成|検出|推奨|サポート|終わ|始ま|起動時|考え|思い|わかり|分かり|起こ|引き起こ|要求|許可|防|維持|実現|期待|勧|薦)';

/** Words that hold は or が and name no subject. */
const harmless = '(?:または|もしくは|では|には|とは|あるいは|ながら|はじめ|はい|必要があれば)';

/** A relative clause has a subject of its own: "行が制限を超えているクエリ"; only its が is taken. */
const relative =
  'が(?!ら|あれば)(?=[^、。は]{1,40}?(?:いる|された|した|った|ない|する|される|れる|できる|れた|できた|ある)[\\p{sc=Han}\\p{sc=Katakana}A-Za-z「\\s])';

/** Quotations and brackets may hold anything, and one that is never closed holds nothing. */
const quoted = '「[^」]*」|『[^』]*』|\\[[^\\]]*\\]|"[^"]*"|\\[(?![^\\]]*\\])|"(?![^"]*")';

/**
 * The last clause of a sentence, without a subject that would do what it says. No two of its alternatives
 * begin alike, for each way more to read the same words would double the time.
 */
const clause = `^(?!(?:この|本|当)(?:記事|文書|ページ|ドキュメント|トピック|ガイド|セクション))(?:.*?[、,。：:)）])?\\s*(?:${relative}|${quoted}|${harmless}|[^、。はが「『\\["])*?`;

/** How Japanese clauses are built: what a sentence asks for stands at its end. */
export const japaneseGrammar: Grammar = {
  isSpaced: false,
  clauseSigns: '、，',
  itemSigns: '、，',
  instructionPatterns: [],
  closingInstructionPatterns: [
    `${verb}(?:て|で)\\s?(?:ください|下さい|頂く|いただ)`,
    '(?:お|ご)([\\p{sc=Han}\\p{sc=Katakana}ー]+)[ぁ-ん]?\\s?(?:ください|下さい)',
    `${clause}(?:を|に|へ|から)\\s?[^、。はが]{0,30}?(?!${happening})${verb}(?<!され|られ|われ|てい|でい|でき|なり|あり|おり|しまい)ます(?=[。．.：:）)]?\\s*(?:[（(].*)?$)`,
    `${clause}を\\s?[^、。はが]{0,30}?(?!${happening})${verb}(?:する|(?<![あいでれな])る|(?<!ま)す|く|む|う|つ|ぐ|ぶ)(?=[。．.：:]?\\s*$)`,
    `${clause}を\\s?[^、。はが]{0,20}?(?!${happening})([\\p{sc=Han}\\p{sc=Katakana}ー]{2,})(?=[。．.]?\\s*$)`,
    `${verb}(?:する|ない|(?<!あ)[るくすうつぶむぐ])こと(?=[。．.]?\\s*$)`,
  ],
  leadPatterns: [],
  joinPatterns: [
    '(?:また|ただし|なお|その後|次に|まず|さらに|一方|それでも|もし|そして|最後に)[、，]\\s*',
    'もし',
  ],
  statementPatterns: [
    '(?:され(?:ます|ました|ています|る)|なり(?:ます|ました)|あり(?:ます|ません)|です|ません|でした|ました|います|いる|である)[。．.]?\\s*$',
  ],
  lookPatterns: ['(?:参照|ご覧|お読み)[^、。]*[。.]?\\s*$', '(?:注意|留意)(?:し|くだ)[^、。]*[。.]?\\s*$'],
  placePatterns: ['記事|セクション|ページ|ドキュメント|ガイド|手順\\s?\\d|章|「|トピック|資料'],
  conditionEndPatterns: [
    '(?<!この|その|これらの|このような)場合(?!が|も|によ|の|で)(?:は|には|に)?[、,，]',
    '(?<!この|その|これらの|このような)場合(?:は|には)\\s?(?=[^、])',
    '(?:とき|時|際)(?:は|には)[、,，]?',
    '(?:た|だ)ら[、,，]',
    '(?<!たと|例|と)(?:れ|け|え|せ|て|ね|べ|め|なけれ)ば[、,，]',
    'なら(?:ば)?[、,，]',
    '(?:問題が)?(?:解決|改善)(?:し|され)ないときは',
  ],
  continuationPatterns: [],
  trailingPatterns: [],
  askPatterns: [],
  restatementPatterns: [
    '^(?:この|これらの|次の|上記の|以下の)(?:エラー|問題|メッセージ|現象)(?:メッセージ)?(?:が|に)(?:発生|表示|返|遭遇|直面)',
  ],
  questionPatterns: ['(?:なぜ|どうして|何|どの|どこ|いつ|誰|どう)'],
  subjectPatterns: ['(?:これ|それ|この|問題|エラー|原因|その)'],
  weakCausePatterns: [],
  suppositionPatterns: [
    '(?:^|、|は、)([^。、]{4,120}?)(?:可能性が(?:あり|高)|かもしれ|おそれがあり|恐れがあり)',
    '(?:おそらく|恐らく|たぶん)([^。]{4,100})',
  ],
  unstatedPatterns: ['(?:何|どれ|いずれ|どう)'],
  emptyCausePatterns: [
    '(?:次|以下|下記|これら|それ|これ|この|その|いくつか|様々|さまざま|複数|何ら)[^、]{0,12}$',
    '(?:次|以下|下記)の',
  ],
  causeLeadPatterns: ['(?:これは|それは|おそらく|通常|一般に|多くの場合|主に|たとえば)[、,]?\\s*'],
  turnPatterns: ['。'],
  toldPatterns: ['(?:すでに|既に)'],
  groupPatterns: [
    '(?:一部|すべて|全て|全|特定|新規|既存|複数|個別|単一)(?:の|ユーザー)',
    '.{2,20}(?:の場合|のみ)',
  ],
  topicPatterns: ['.{0,40}(?:方法|とは|について|の使い方|するには)(?:[？?]|$)'],
  announcementPatterns: ['(?:次|以下|下記)の|次に示|(?:考えられ|あり)ます。?$'],
};
