import { checkOutline } from '../support.js';
import { Reader } from './reader.js';

const chinese = new Reader('zh');

describe('Chinese cues', () => {
  it('name the roles of headings, in simplified and traditional characters', () => {
    chinese.role('问题现象', 'symptoms');
    chinese.role('現象：', 'symptoms');
    chinese.role('可能的原因', 'cause');
    chinese.role('常见原因', 'causes');
    chinese.role('二、解决办法', 'remedy');
    chinese.role('處理方式', 'remedy');
    chinese.role('排查步骤', 'diagnosis');
    chinese.role('适用版本', 'scope');
    chinese.role('问题仍未解决？', 'escalation');
    chinese.role('相关文档', 'related');
    chinese.role('复现步骤', 'reproduction');
    chinese.role('打印机无法打印', undefined);
  });

  it('find instructions at the start of a clause', () => {
    chinese.instructs('检查电源线是否插好。', '检查');
    chinese.instructs('请先检查电源线。', '检查');
    chinese.instructs('然后重启打印机。', '重启');
    chinese.instructs('为了释放空间，请清空回收站。', '清空');
    chinese.instructs('如果指示灯闪烁，则关闭电源。', '关闭');
    chinese.instructs('将超时时间设置为 30 秒。', '设置');
    chinese.instructs('通过命令行查看日志。', '查看');
    chinese.instructs('不要关闭电源。', '关闭');
  });

  it('find soft wording', () => {
    chinese.instructs('驱动太旧时可以使用另一根电缆。', '');
    chinese.instructs('这种情况下，最好升级驱动。', '');
    chinese.instructs('对老机型推荐换一根电缆。', '');
  });

  it('take no statement, noun or question for an instruction', () => {
    chinese.informs(
      '升级失败',
      '检查结果显示正常。',
      '服务会自动启动。',
      '查询语句的执行计划不稳定。',
      '使用旧驱动时无法打印。',
      '是否打开了电源？',
      '该参数默认关闭。',
    );
  });

  it('tell what a step is for', () => {
    chinese.mode('检查电源线。', 'check');
    chinese.mode('尝试另一根电缆。', 'test');
    chinese.mode('收集日志。', 'collect');
    chinese.mode('等待五分钟。', 'verify');
    chinese.mode('更换电缆后重启打印机。', 'fix');
  });

  it('find conditions up to the full-width comma that ends them', () => {
    chinese.conditions('⟦如果指示灯闪烁⟧，请关闭电源。');
    chinese.conditions('但⟦若仍无法打印⟧，则更换电缆。');
    chinese.conditions('⟦一旦出现错误 (10,000 次以上)⟧，请重启。');
    chinese.conditions('⟦如果打印机过热、噪音大或者变慢⟧，请关闭电源。');
    chinese.conditions('⟦对于旧版本⟧，请升级。');
  });

  it('pass over courtesies and words that only begin alike', () => {
    chinese.conditions('如果需要，请重启。');
    chinese.conditions('如下图所示，点击按钮。');
    chinese.conditions('如何重启，请查看手册。');
  });

  it('tell what follows from a condition', () => {
    chinese.consequence('如果指示灯闪烁，则关闭电源。', '关闭电源。');
  });

  it('tell what a condition asks about', () => {
    chinese.kind('如果问题仍未解决', 'persistence');
    chinese.kind('如果命令执行成功', 'outcome');
    chinese.kind('如果能访问账号', 'capability');
    chinese.kind('如果使用的是旧驱动', 'applicability');
    chinese.kind('如果指示灯为红色', 'state');
  });

  it('find causes behind, before and between their cues', () => {
    chinese.causes('由于⟦磁盘已满⟧，打印失败。');
    chinese.causes('该错误是由⟦驱动过旧⟧导致的。');
    chinese.causes('⟦磁盘已满⟧会导致打印失败。');
    chinese.causes('常见原因是⟦许可证过期⟧。');
    chinese.causes('出现该问题可能是因为⟦内存不足⟧。');
    chinese.causeCue('该错误是由驱动过旧导致的。', '是由 … 导致的');
  });

  it('part enumerations of causes', () => {
    chinese.causes('该错误是由⟦驱动过旧⟧、⟦电缆松动⟧或⟦磁盘已满⟧导致的。');
    chinese.causes('由于⟦驱动版本过旧⟧或者⟦电缆接口松动⟧，打印失败。');
  });

  it('state no cause where it is only pointed at', () => {
    chinese.causes('原因是以下几种：');
    chinese.causes('确认是否由于驱动过旧导致打印失败。');
  });

  it('find hand-overs with their channels', () => {
    chinese.handsOver('请联系技术支持。', 'other');
    chinese.handsOver('请提交工单。', 'ticket');
    chinese.handsOver('请在 GitHub 上提交 issue。', 'issue');
    chinese.handsOver('请联系管理员。', 'person');
    chinese.handsOver('请在社区论坛提问。', 'forum');
    chinese.handsOver('技术支持会在次日回复。', undefined);
  });

  it('end sentences at full-width marks, semicolons among them', () => {
    chinese.sentences('如果闪烁，关闭电源；如果常亮，请等待。然后重启。', [
      '如果闪烁，关闭电源；',
      '如果常亮，请等待。',
      '然后重启。',
    ]);
    chinese.sentences('提示“打印失败。请重试。”后，请等待。', ['提示“打印失败。请重试。”后，请等待。']);
  });
});

describe('a Chinese article', () => {
  it('is understood as an English one is', () => {
    checkOutline(
      `
      # 打印机无法打印

      ## 问题现象

      任务已提交，但没有打印。

      ## 常见原因

      - 墨盒已空
      - 盖子没有盖好

      ## 解决方法

      1. 检查盖子是否盖好。
      2. 更换墨盒，然后重启打印机。
      3. 如果指示灯变红，请联系管理员。

      如果问题仍未解决，请联系技术支持，并提供序列号、时间和错误信息。
      `,
      `
      symptom: 任务已提交，但没有打印。
        cause: 墨盒已空
        cause: 盖子没有盖好
        step check: 检查盖子是否盖好。
        step fix: 更换墨盒，然后重启打印机。
        branch state -> escalate: 如果指示灯变红
          escalation person: 联系管理员
        branch persistence (not) -> escalate: 如果问题仍未解决
          escalation other: 联系技术支持
            evidence: 序列号
            evidence: 时间
            evidence: 错误信息
      `,
    );
  });

  it('may use labels with full-width colons for headings', () => {
    checkOutline(
      `
      # 登录失败

      现象：输入密码后页面没有变化。

      原因：许可证已经过期。

      解决办法：在管理页面更新许可证。
      `,
      `
      symptom: 输入密码后页面没有变化。
        cause: 许可证已经过期。
        step fix: 在管理页面更新许可证。
      `,
    );
  });
});
