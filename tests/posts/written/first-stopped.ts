import type { Post } from '../post';

/** Posts that may not go out as they are, as schools write them. All people and numbers are made up. */
export const FIRST_STOPPED: readonly Post[] = [
  {
    why: '送教上门报道，残疾学生实名；无数字',
    html: '<div>\n<section><section><strong><span>把课堂搬到床边</span></strong></section></section>\n<section><span><span>清晨的雾还没散，特教部的张老师和小林老师已经骑上电动车出发了。她们要去的，是小岗村沈佳乐家。</span></span></section>\n<section><span><span>佳乐今年十岁，出生时缺氧导致脑瘫，肢体一级残疾，至今不能独坐。老师们把一周的课浓缩成一个上午：先做被动拉伸，再认图卡，最后跟着音乐拍手。</span></span></section>\n<section><span><span>“他今天会用眼神选‘苹果’了！”小林老师激动得眼圈泛红。佳乐的奶奶说，自打老师上门，孩子脸上的笑多了。</span></span></section>\n<section><span><span>学校将继续落实“一人一案”，让每个折翼的天使都能沐浴教育的阳光。</span></span></section>\n</div>',
  },
  {
    why: '初始密码为身份证后六位',
    html: '<h2>关于登录“阳光评价”平台填写学生成长档案的说明</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;一、登录网址：校园网首页右侧“阳光评价”图标。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;二、学生账号为本人学籍号，初始密码为身份证号后6位，末位是X的用大写。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;补充说明：平台与旧版“成长足迹”数据不互通，旧作品请自行下载保存，链接保留到下学期开学。填报内容分五个模块——思想品德、学业水平、身心健康、艺术素养、社会实践，每个模块至少上传一份佐证，图片单张不超过2M，视频不超过60秒。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;班主任可在后台看到本班填报进度，颜色含义：灰色未登录，黄色已保存未提交，绿色已提交，红色被退回。被退回的，请根据退回意见修改后再次提交，最多可退回三次。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;三、第一次登录后请在家长协助下修改密码，并绑定常用邮箱。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;四、填写截止时间为12月20日24时，逾期将影响综合素质等级评定。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;五、忘记密码的同学请到信息中心（图书馆三楼）重置。</p>',
  },
  {
    why: '送书上门公布学生家庭住址',
    html: '<h2>“书香暖冬”图书漂流入户安排</h2>\n<p>这个寒假，我校志愿服务队将把图书送到以下同学家中，请家长当天下午留人在家：</p>\n<p>1月21日：殷子轩，柳溪街道翠竹路66号锦绣花园8栋2单元501室；</p>\n<p>1月22日：常悦，柳溪街道团结巷19号院3号楼104室；</p>\n<p>1月23日：窦文博，河口镇三道村四组27号。</p>\n<p>每户发放绘本六本、阅读记录卡一张，开学后统一收回。</p>',
  },
  {
    why: '会议纪要',
    text: '育英小学校务会议纪要\n〔2025〕第9期\n时间：10月20日下午4:10\n主持人：宋校长\n议题一：关于延时服务费结余。会议议定，结余部分用于添置图书和体育器材，由总务处拿方案。\n议题二：关于教师王某病假期间代课。会议同意由姚老师代课，课时费按规定执行。\n议题三：关于校门口拥堵。会议要求安保科与交警中队对接，错峰放学。\n议题四：关于图书馆改造。会议听取总务处关于设计方案的汇报，原则同意方案二，预算控制在18万元以内；要求保留儿童阅读角，采用环保板材，验收时须提供检测报告。\n议题五：关于教师年度考核。会议强调坚持德能勤绩廉全面评价，优秀等次比例不突破15%，向一线、班主任倾斜；有两名教师因考勤问题暂缓定等，待核实后另行研究。\n议题六：关于冬季取暖。会议要求锅炉工11月5日前到岗试压，教室温度低于16℃要及时报修。\n议题七：其他。体育节时间定为11月14日，雨天顺延；分管领导外出期间由值班校级干部统筹。\n发：各处室、年级组',
  },
  {
    why: '不得外传；无数字',
    text: '（内部材料，不得外传）\n\n校级领导班子民主生活会对照检查意见汇总\n\n对校长的意见：一是决策前征求意见不够，教学楼改造一事仅在小范围通气；二是批评中层不留情面。\n对分管教学副校长的意见：深入课堂少，对青年教师关心不足。\n对总务主任的意见：采购比价流于形式，食堂账目公开滞后。\n\n以上意见由党支部汇总，看后请交回办公室。',
  },
  {
    why: '身份证只遮四位',
    html: '<div>\n<p><b><span><span><span>2026</span>年度教师资格认定体检合格人员名单（非师范类）</span></span></b></p>\n<p><span><span>体检合格人员请于<span>6</span>月<span>20</span>日前登录网站打印报名表：</span></span></p>\n<table><tbody><tr><td><p><span><span>序号</span></span></p></td><td><p><span><span>姓名</span></span></p></td><td><p><span><span>身份证号</span></span></p></td></tr>\n<tr><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span>费晓燕</span></span></p></td><td><p><span><span><span>65010219000617</span>****</span></span></p></td></tr>\n<tr><td><p><span><span><span>2</span></span></span></p></td><td><p><span><span>单建华</span></span></p></td><td><p><span><span><span>61010319000120</span>****</span></span></p></td></tr>\n<tr><td><p><span><span><span>3</span></span></span></p></td><td><p><span><span>曲媛媛</span></span></p></td><td><p><span><span><span>62010219000919</span>****</span></span></p></td></tr></tbody></table>\n<p><span><span>名单以外人员视为未通过，可在三日内申请复检一次。</span></span></p>\n</div>',
  },
  {
    why: '只有图片，名单看不见',
    html: '<p><b>关于2025年秋季学期营养改善计划补助对象名单的公示</b></p><p>现将我校2025年秋季学期营养改善计划补助对象名单公示如下（见图），公示时间：10月10日—10月16日。监督电话请见公示栏。欢迎广大师生、家长和社会各界监督，反映情况须实事求是，署真实姓名。</p><p><img src="/upload/2025/1010/mingdan_p1.png" alt="" /></p><p><img src="/upload/2025/1010/mingdan_p2.png" alt="" /></p><p><img src="/upload/2025/1010/mingdan_p3.png" alt="" /></p>',
  },
  {
    why: '助学金公示带身份证号和家长手机',
    html: '<div>\n<p><b><span><span>临河县第二中学<span>2025</span>年秋季学期普通高中国家助学金受助学生名单公示</span></span></b></p>\n<p><span><span>根据省财政厅、省教育厅有关文件精神，经学生本人申请、班级民主评议、学校评审小组审核，拟对下列同学发放国家助学金，现予公示。公示期五个工作日，如有异议请向学生资助管理办公室反映。</span></span></p>\n<table><tbody><tr><td><p><span><span>序号</span></span></p></td><td><p><span><span>姓名</span></span></p></td><td><p><span><span>年级班级</span></span></p></td><td><p><span><span>身份证号码</span></span></p></td><td><p><span><span>联系电话</span></span></p></td><td><p><span><span>档次</span></span></p></td></tr>\n<tr><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span>段可欣</span></span></p></td><td><p><span><span>高一（<span>3</span>）班</span></span></p></td><td><p><span><span><span>110101190012227729</span></span></span></p></td><td><p><span><span><span>13800138000</span></span></span></p></td><td><p><span><span>二档</span></span></p></td></tr>\n<tr><td><p><span><span><span>2</span></span></span></p></td><td><p><span><span>蒲志刚</span></span></p></td><td><p><span><span>高一（<span>7</span>）班</span></span></p></td><td><p><span><span><span>510107190002244878</span></span></span></p></td><td><p><span><span><span>13800138000</span></span></span></p></td><td><p><span><span>一档</span></span></p></td></tr>\n<tr><td><p><span><span><span>3</span></span></span></p></td><td><p><span><span>麻小娟</span></span></p></td><td><p><span><span>高二（<span>2</span>）班</span></span></p></td><td><p><span><span><span>110101190004251198</span></span></span></p></td><td><p><span><span><span>13800138000</span></span></span></p></td><td><p><span><span>一档</span></span></p></td></tr>\n<tr><td><p><span><span><span>4</span></span></span></p></td><td><p><span><span>阿依古丽·买买提</span></span></p></td><td><p><span><span>高二（<span>11</span>）班</span></span></p></td><td><p><span><span><span>360102190006040709</span></span></span></p></td><td><p><span><span><span>13800138000</span></span></span></p></td><td><p><span><span>三档</span></span></p></td></tr></tbody></table>\n<p><span><span>临河县第二中学学生资助管理办公室</span></span></p>\n<p><span><span><span>2025</span>年<span>10</span>月<span>14</span>日</span></span></p>\n</div>',
  },
  {
    why: '仅限校内交流；无数字',
    text: '课堂观察手记（仅限校内交流）\n\n听赵老师的《背影》，我有三点想法。其一，导入过长，学生还没有进入文本，已经被视频分散了注意力。其二，提问碎，"是不是""对不对"一问到底，优等生抢答，后排几乎没有机会。其三，朗读指导有亮点，停连处理得细。\n建议备课组重新打磨教学设计，把"望父买橘"一段作为教学支点。\n听课人：语文教研组',
  },
  {
    why: '身份证每格一个数字',
    html: '<div>\n<p><b><span><span>幼儿园新生基本信息采集样表（已填样例：大二班 苗苗）</span></span></b></p>\n<p><span><span>请各位家长参照下面苗苗家填好的样表，用黑色签字笔填写，一格一字，不得涂改。</span></span></p>\n<table><tbody><tr><td><p><span><span>幼儿姓名</span></span></p></td><td colspan="18"><p><span><span>居民身份证号码</span></span></p></td></tr>\n<tr><td><p><span><span>苗新蕊</span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span><span>9</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>8</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>9</span></span></span></p></td><td><p><span><span><span>8</span></span></span></p></td><td><p><span><span><span>2</span></span></span></p></td><td><p><span><span><span>2</span></span></span></p></td><td><p><span><span><span>3</span></span></span></p></td></tr>\n<tr><td><p><span><span>监护人</span></span></p></td><td colspan="18"><p><span><span>手机号</span></span></p></td></tr>\n<tr><td><p><span><span>苗大伟</span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span><span>7</span></span></span></p></td><td><p><span><span><span>7</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>6</span></span></span></p></td><td><p><span><span><span>4</span></span></span></p></td><td><p><span><span><span>0</span></span></span></p></td><td><p><span><span><span>2</span></span></span></p></td></tr></tbody></table>\n<p><span><span>填好后于周一入园时交保健老师，同时交户口簿复印件一张。</span></span></p>\n</div>',
  },
  {
    why: '国家秘密标志在期限内',
    html: '<div>机密★3年</div>\n<div>特急</div>\n<h2>平安县教育局关于做好敏感节点校园维稳工作的紧急通知</h2>\n<div>各中心学校、县直各校：</div>\n<div>据上级通报，近期个别境外组织可能煽动校园群体性事件。各校要立即启动应急预案，落实校级领导带班制度，对重点人员逐一建立台账，每日16时前报局安全办。</div>\n<div>2026年5月20日</div>',
  },
  {
    why: '手机用span分割、全角身份证',
    html: '<h2>失联毕业生，请到档案室领取档案</h2>\n<div>以下同学的档案滞留我校超过两年，请知情者转告，也请本人速来办理转出手续：</div>\n<div>江一帆，证件号 ４２０１０６１９０００６２３２２３５，家长号码 <span>137</span><span>00</span><span>012</span><span>068</span>；</div>\n<div>穆清，证件号 <span>430</span><span>12</span><span>119</span><span>00022</span><span>87429</span>，家长号码 一九五零零一二零五七八。</div>\n<div>档案室设在综合楼负一层，工作日上午开放。</div>',
  },
  {
    why: '招聘启事联系人私人手机',
    html: '<h2>向阳路幼儿园招聘保育员启事</h2>\n<p>因园所扩班，现面向社会招聘保育员3名。要求：女性优先，45周岁以下，初中以上学历，持有健康证，有爱心耐心。待遇：试用期每月2600元，转正后缴纳五险，包工作餐。</p>\n<p>有意者请携带身份证、学历证复印件到园面试，或加园长微信 yuanzhang_lijie 详谈，也可直接拨打李园长手机13800138000。</p>',
  },
  {
    why: '温情报道中点名学生的家庭变故；无数字',
    html: '<div>\n<section><section><p><span><strong>一盏灯，亮到天明</strong></span></p></section></section>\n<section><section><p>初二的晚自习结束后，教学楼渐渐安静，只有语文组的灯还亮着。翟老师在等一个学生。</p></section></section>\n<section><section><p>那个叫闻小溪的女孩，总是最后一个离开。她喜欢坐在窗边写随笔，字迹清秀，写山，写雨，写一条叫“墨墨”的狗。</p></section></section>\n<section><section><p>谁也想不到，这样安静的文字背后，是怎样的生活。去年冬天，她的父亲因盗窃入狱，母亲受不了邻里议论，离家后再没回来。如今照顾她的是患白内障的外婆。</p></section></section>\n<section><section><p>闻小溪是学校文学社的“小编辑”。她组稿、校对、排版，连标点都不肯放过；同学们喊她“逗号姐姐”。社刊印出来那天，她抱着一摞油墨香的本子站在楼梯口，每一个路过的人都能领到一本和一个笑。</p></section></section>\n<section><section><p>翟老师教了二十多年书，见过形形色色的孩子。他说，爱笑的孩子不一定没有心事，只是有的孩子习惯把心事叠好，压在作业本底下。于是他开始留意：为什么她从不参加周末的研学？为什么家长会的签到表上，她那一栏总是空着？为什么她的午饭永远是一份白米饭、一碗免费的汤？</p></section></section>\n<section><section><p>一个周五的傍晚，他骑上车，跟着班里的路队，一直送到巷子尽头。</p></section></section>\n<section><section><p>“别怕，先把今晚的作文改完。”翟老师把热牛奶推过去。小溪低头，眼泪落进杯里。</p></section></section>\n<section><section><p>期末，她的作文在全县获奖。翟老师说，教育就是在最暗的地方点一盏灯。</p></section></section>\n<section><section><p>颁奖会上，主持人念到她的题目，台下掌声响了很久。外婆拄着竹杖坐在最后一排，听不清别人说什么，只一个劲地点头。</p></section></section>\n<section><section><p>这学期，文学社的灯也亮着。高年级的孩子教低年级的孩子写诗，食堂师傅每天多蒸几个红薯放在窗台。没有人特意说起什么，善意像春天的草，悄悄长满了操场的边缘。</p></section></section>\n</div>',
  },
  {
    why: '个案辅导记录；无数字',
    html: '<h2>个案辅导记录（节选）</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;来访者：简小雨，初三女生。主诉：上课无法集中注意力，夜里常惊醒。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;家庭背景：父母长期争吵，父亲酗酒后有动手行为，上月母亲搬去姨妈家住，来访者选择留下照看弟弟。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;咨询过程：来访者多次提到“要是我不在了他们就不吵了”，咨询师当场评估风险，与其签订不伤害约定，并联系年级主任和母亲。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;咨询师反思：需尽快转介至专科医院，同时争取家庭治疗的机会。</p>',
  },
  {
    why: '中考准考证号与姓名',
    html: '<h2>城关镇初级中学九年级学业水平考试考场安排（第一考场）</h2>\n<p>请考生对照本表提前熟悉考场，考试当日凭准考证和身份证进场，迟到15分钟以上不得入场。</p>\n<table><tbody><tr><td>座位号</td><td>姓名</td><td>准考证号</td><td>班级</td></tr>\n<tr><td>01</td><td>韦嘉豪</td><td>2506120101</td><td>九（1）</td></tr>\n<tr><td>02</td><td>龙思雨</td><td>2506120102</td><td>九（5）</td></tr>\n<tr><td>03</td><td>莫俊杰</td><td>2506120103</td><td>九（2）</td></tr>\n<tr><td>04</td><td>覃美玲</td><td>2506120104</td><td>九（3）</td></tr>\n<tr><td>05</td><td>黄梓涵</td><td>2506120105</td><td>九（3）</td></tr></tbody></table>\n<p>考生如准考证遗失，请于6月17日前联系教务处补办。</p>',
  },
  {
    why: '轻松筹式求助，带医院、卡号、电话',
    text: '【爱心接力】救救我的学生蒙欣妍！！\n我是河池市某小学四年级班主任。班上的女孩蒙欣妍今年9月查出急性淋巴细胞白血病，现在医科大一附院血液科12楼46床化疗。家里五口人靠父亲蒙建种两亩甘蔗过活，前期已经花掉11万，后面移植还要30多万。\n孩子每次扎针都不哭，还问我落下的课怎么补😭\n捐款账户：蒙建 6217000000006253540 农行\n父亲电话（微信同号）13800138000\n转发一次就多一份希望🙏🙏',
  },
  {
    why: '微博晒名次',
    text: '#期末喜报# 🎉🎉恭喜我们七（2）班宝贝们！年级第一名：涂思远👏 年级第三名：蓝心怡👏 年级第七名：石磊💪 进步最大的是小胖墩儿向阳，从年级倒数第二冲到第180名！班级平均分甩第二名班级11分！老师为你们骄傲❤️寒假继续加油冲冲冲🚀 @清源实验学校',
  },
  {
    why: '征求意见稿',
    html: '<p><b><font><span>石桥职业中专教职工绩效工资分配办法</span></font></b></p>\n<p><font><span>（征求意见稿）</span></font></p>\n<p><font><span>第一条　为调动教职工积极性，坚持多劳多得、优绩优酬，制定本办法。</span></font></p>\n<p><font><span>第二条　奖励性绩效由课时津贴、班主任津贴、技能竞赛奖和考核奖组成。</span></font></p>\n<p><font><span>第三条　课时津贴按周标准课时<span>12</span>节计，超出部分每节<span>28</span>元；实训课系数<span>1.1</span>。</span></font></p>\n<p><font><span>第四条　企业实践期间按出勤计发，不足半日的不计。</span></font></p>\n<p><font><span>请各教研室讨论后，于<span>11</span>月<span>8</span>日前将书面意见交人事科。</span></font></p>',
  },
  {
    why: '依申请公开件',
    html: '<p>&nbsp;&nbsp;&nbsp;&nbsp;松江湾区教育局文件</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;松教发〔2025〕47号</p>\n<h2>关于调整部分公办初中学区范围的批复</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;绿洲中学、东岗学校：</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;你们《关于申请调整学区的请示》收悉。经研究，同意自2026年秋季起，将桥北社区第三、四居民小组由绿洲中学学区调整至东岗学校学区。请做好政策解释和信访稳定工作。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;此复。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;（此件依申请公开）</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;松江湾区教育局办公室　2025年12月1日印发</p>',
  },
  {
    why: '传染病学生实名；无数字',
    text: '紧急提醒\n\n各位家长：\n\n昨日下午，我园大班的彭小果和中班的佟一一先后出现发热、手心起疱，经市妇幼确诊为手足口病，现两位小朋友均已居家隔离。与他们同班的孩子请家长今晚仔细查看口腔和手足，若见红色疹子立即就医并告知班主任。园内玩具、寝具已全部消毒。\n\n请勿恐慌，勤洗手、多通风。\n\n金太阳幼儿园保健室',
  },
  {
    why: '困难等级与原因写在姓名旁',
    html: '<h2>家庭经济困难学生认定结果公示</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;经班级评议、年级审核、学校认定，现将我校认定结果张榜，接受监督。</p>\n<table><tbody><tr><td>班级</td><td>姓名</td><td>认定等级</td><td>困难原因</td></tr>\n<tr><td>一班</td><td>许青山</td><td>特别困难</td><td>父亡母改嫁，随祖父生活</td></tr>\n<tr><td>一班</td><td>麦晓彤</td><td>困难</td><td>建档立卡脱贫户</td></tr>\n<tr><td>三班</td><td>祁连</td><td>特别困难</td><td>孤儿</td></tr>\n<tr><td>五班</td><td>靳玉洁</td><td>一般困难</td><td>城乡低保</td></tr></tbody></table>',
  },
  {
    why: '心理测评结果点名',
    html: '<h2>2025年秋季新生心理健康普查工作小结</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;本次普查采用PHQ-9与GAD-7量表，共计发放问卷612份，有效594份。其中轻度以上抑郁倾向者61人，占10.3%。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;经心理中心复核，列为一级关注的有：高一6班欧阳静（PHQ-9得分21分，有自伤史）、高一9班郝帅（19分）、高一12班钱多多（18分，曾在市四院就诊）。请相应班主任每日观察并填写《重点学生跟踪表》，任课教师注意课堂表现。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;下阶段将开展团体辅导四期。</p>',
  },
  {
    why: '寻人启事，父亲公布手机',
    html: '<div>\n<section><span>扩散！请帮忙寻找我校走失学生</span></section>\n<p><span>罗晓东，男，13岁，榆树林镇初级中学七年级学生，身高约1米58，偏瘦，寸头，左眉有一颗痣。11月2日（周日）下午三点离家返校，至今未到校。离家时穿藏蓝色校服、白球鞋，背灰色双肩包。</span></p><p><br></p>\n<p><span>孩子父亲罗先生非常着急，恳请看到的好心人与他联系：138 0013 8000，或直接拨打110。</span></p><p><br></p>\n<section><img alt="走失学生近照"></section>\n</div>',
  },
  {
    why: '已用试卷仍带绝密启用前',
    html: '<div>\n<p><span><span>绝密★启用前</span></span></p>\n<p><b><span><span><span>2023</span>—<span>2024</span>学年度下学期期末质量检测 八年级物理试题</span></span></b></p>\n<p><span><span>本试卷满分<span>90</span>分，考试时间<span>80</span>分钟。（本卷已于<span>2024</span>年<span>7</span>月考完，现上传供同学们暑期复习）</span></span></p>\n<p><span><span>一、填空题（每空<span>1</span>分，共<span>22</span>分）</span></span></p>\n<p><span><span><span>1</span>. 用吸管吸饮料时，利用了________的作用；大气压的值与海拔高度有关，海拔越高，大气压越________。</span></span></p>\n<p><span><span><span>2</span>. 一只重<span>50N</span>的木箱在水平地面上匀速前进<span>3m</span>，摩擦力为<span>8N</span>，则重力做功____J。</span></span></p>\n<p><span><span>二、选择题</span></span></p>\n<p><span><span><span>11</span>. 下列简单机械中属于费力杠杆的是（　　）A. 羊角锤 B. 钳子 C. 筷子 D. 起子</span></span></p>\n</div>',
  },
  {
    why: '学籍号在制表符表格里',
    text: '关于核对2025级新生学籍信息的通知\n各班主任：请对照下表逐一核对，发现错误于本周五前到教务处二楼更正，逾期系统关闭。\n姓名\t性别\t班级\t全国学籍号\n柏一鸣\t男\t七（1）\tG360102190005238916\n仇雨桐\t女\t七（1）\tG610103190002215282\n戴浩天\t男\t七（2）\tG130104190006249828\n方沁怡\t女\t七（4）\tL420106190009164813\n教务处 9月4日',
  },
  {
    why: '迟到点名与感冒缺勤；无数字',
    text: '本周班级小结\n\n这一周，大家的精神面貌不错，黑板报按时完成，卫生流动红旗继续留在我们班。\n需要提醒的是，蔡文龙、幸福连续三天迟到，进教室时还打断了早读；汤圆同学作业拖拉，书本凌乱。阮星和阮辰两兄弟感冒请假，落下的功课请同桌帮忙记一下。\n下周我们要迎接合唱比赛，请所有同学准备白衬衫。\n\n班主任寄语：自律的人，走到哪儿都发光。',
  },
  {
    why: '幼儿园小班全名单；无数字',
    html: '<h2>小星星班的小朋友，欢迎你们！</h2>\n<p>亲爱的宝贝，秋天到啦，幼儿园里准备好了滑梯、沙池和香喷喷的饭菜，等着和你们一起长大。快来找找自己的名字吧：</p>\n<p>安子衿、白云飞、柴米、程乐知、邓果果、杜若溪、樊星、高兴、郭南音、何以安、胡桃、黄小满、姜糖、孔令仪、李慕白、刘一诺、马千里、牛牛（牛俊熙）、潘悦己、任我行、苏打、田甜、王子腾、谢知秋、杨柳青、张三丰年。</p>\n<p>请爸爸妈妈们为宝贝准备一双室内鞋和一套备用衣裤，我们开学见！</p>',
  },
  {
    why: '化名但能认出的学生；无数字',
    html: '<div>\n<section><section><p><span><strong>有一种爱叫“我等你”</strong></span></p></section></section>\n<section><section><p>全校只有一个孩子坐着轮椅上学，他就住在传达室后面那排平房里，爸爸是咱们的门卫。为了保护孩子，文中我们叫他“小石头”。</p></section></section>\n<section><section><p>小石头得的是一种罕见的肌肉萎缩病，从五年级开始腿就使不上劲。每天早上，爸爸值完夜班，把他抱上三楼；中午，同桌替他打饭。体育课上他负责吹哨，哨声比谁都响亮。</p></section></section>\n<section><section><p>每天的“抬车队”是排班的。值日表贴在后门，两个抬左边，两个抬右边，一个背书包，一个专管开门。有一回，抬车队为了谁走前面吵红了脸，他坐在车上慢悠悠地说：“再吵，我就自己飞上去了。”大家笑得差点把他放下来。</p></section></section>\n<section><section><p>科学课做纸桥，他设计的那一座承重最好，因为“我天天研究怎么不塌”。语文老师让大家写《我最想去的地方》，别人写海边、写游乐园，他写：四楼。四楼是天文台，没有坡道。</p></section></section>\n<section><section><p>第二天，校长带着木工师傅上了楼，量尺寸，画线。一个月后，天文台有了坡道，圆顶打开，全班挤在一起看土星。</p></section></section>\n<section><section><p>医生说这病没有特效药，可小石头说，他想当解说员。</p></section></section>\n<section><section><p>班里的孩子们悄悄约定，以后去哪所初中，都要挑一所有电梯的。</p></section></section>\n</div>',
  },
  {
    why: '处分通报实名；无数字',
    html: '<h2>关于对两名学生违纪行为的处理通报</h2>\n<p>各班级：</p>\n<p>上周晚自习期间，高二理科班学生邬勇、卓强因琐事在宿舍楼道互殴，邬勇持木棍致对方额头缝针，性质恶劣，影响极坏。为严肃校纪，经校长办公会研究决定：</p>\n<p>给予邬勇留校察看处分；给予卓强记过处分。</p>\n<p>事发后，学校第一时间通知双方监护人，陪同受伤同学前往医院清创，并联系镇派出所到场了解情况。班主任当晚召开主题班会，年级组对宿舍值周记录、晚自习点名册进行了倒查，对巡查不到位的两位值班人员作出内部批评。</p>\n<p>需要说明的是，冲突的起因不过是一句玩笑、一个脸盆。同学之间磕磕碰碰本属寻常，退一步海阔天空；一旦动手，伤的是身体，毁的是情谊，留下的是终身的悔恨。各班要利用晨会重温《中学生日常行为规范》，宿舍长发现争吵要立即报告生活老师，切不可围观起哄、拍摄传播。</p>\n<p>希望全体同学引以为戒，遇事冷静，不做无谓之争。</p>\n<p>政教处</p>',
  },
  {
    why: '生日墙，只有出生日期',
    text: '【生日墙】十月，把祝福送给你们🎂\n\n小一班：糖糖（黎思糖）10月3日；壮壮（武壮）10月9日\n小二班：徐来 10月11日；时好 10月15日\n中一班：盛夏 2021年10月19日；卞小松 2021年10月27日\n大一班：柯南 2020年10月30日\n\n本月集体生日会定于10月24日下午三点在多功能厅举行，欢迎家长来做蛋糕。',
  },
  {
    why: '承包人（成年人）身份证和银行卡',
    text: '关于小卖部清退押金的公示\n\n原校园小卖部经营合同已于2025年7月31日到期，经校务会研究，决定退还承租人押金伍仟元整。\n承租人：边国强\n身份证号：130104190003080190\n收款账户：6217990000002809974（农村信用社）\n如对上述事项有异议，请于公示之日起七日内书面向学校工会提出。\n\n沙坪中心小学',
  },
  {
    why: '期中成绩表带姓名',
    html: '<p><b><font><span>高三（<span>8</span>）班<span>11</span>月月考成绩单</span></font></b></p>\n<table><tbody><tr><td><p><font><span>考号</span></font></p></td><td><p><font><span>姓名</span></font></p></td><td><p><font><span>语文</span></font></p></td><td><p><font><span>数学</span></font></p></td><td><p><font><span>英语</span></font></p></td><td><p><font><span>理综</span></font></p></td><td><p><font><span>总分</span></font></p></td><td><p><font><span>班名次</span></font></p></td></tr>\n<tr><td><p><font><span><span>30801</span></span></font></p></td><td><p><font><span>晏子谦</span></font></p></td><td><p><font><span><span>118</span></span></font></p></td><td><p><font><span><span>132</span></span></font></p></td><td><p><font><span><span>127</span></span></font></p></td><td><p><font><span><span>251</span></span></font></p></td><td><p><font><span><span>628</span></span></font></p></td><td><p><font><span><span>1</span></span></font></p></td></tr>\n<tr><td><p><font><span><span>30802</span></span></font></p></td><td><p><font><span>葛蕾</span></font></p></td><td><p><font><span><span>121</span></span></font></p></td><td><p><font><span><span>109</span></span></font></p></td><td><p><font><span><span>134</span></span></font></p></td><td><p><font><span><span>233</span></span></font></p></td><td><p><font><span><span>597</span></span></font></p></td><td><p><font><span><span>2</span></span></font></p></td></tr>\n<tr><td><p><font><span><span>30803</span></span></font></p></td><td><p><font><span>宋小满</span></font></p></td><td><p><font><span><span>104</span></span></font></p></td><td><p><font><span><span>126</span></span></font></p></td><td><p><font><span><span>98</span></span></font></p></td><td><p><font><span><span>241</span></span></font></p></td><td><p><font><span><span>569</span></span></font></p></td><td><p><font><span><span>3</span></span></font></p></td></tr>\n<tr><td><p><font><span><span>30804</span></span></font></p></td><td><p><font><span>冉冉</span></font></p></td><td><p><font><span><span>99</span></span></font></p></td><td><p><font><span><span>88</span></span></font></p></td><td><p><font><span><span>117</span></span></font></p></td><td><p><font><span><span>196</span></span></font></p></td><td><p><font><span><span>500</span></span></font></p></td><td><p><font><span><span>4</span></span></font></p></td></tr></tbody></table>\n<p><font><span>请家长结合试卷与孩子一同分析失分原因，家长会于周六上午九点召开。</span></font></p>',
  },
  {
    why: '班级家长通讯录，含家长手机与单位',
    text: '三（4）班家校通讯录（2025.9更新）\n\n为方便放学接送时联系，现将各位家长电话贴在班级主页，请大家保存。\n\n鲁子墨    母 鲁艳    县供电公司    13800138000\n史可      父 史建平  个体经营      138 0013 8000\n尹梦琪    奶奶       务农          138-0013-8000\n雷震霆    母 唐秀    中医院护士    13800138000\n\n有变动的请私信班主任改一下，谢谢大家支持！',
  },
];
