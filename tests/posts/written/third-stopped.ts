import type { Post } from '../post';

/** Posts that may not go out as they are, as schools write them. All people and numbers are made up. */
export const THIRD_STOPPED: readonly Post[] = [
  {
    why: '内部明电、机密标志',
    text: '000057\n机密★1年\n特急\n\n云岭省招生考试领导小组\n关于XX考区试卷押运路线安排的函\n\n各考区考试领导小组：\n本次押运共设4条线路，车辆每车配民警2名，押运时间、停靠地点及备用路线见附件。试卷交接必须双人双锁，凌晨4:30前抵达各考区保密室。未经允许，不得拍照、传阅、复制。\n2026年10月8日',
  },
  {
    why: '送审稿/征求意见',
    html: '<h2>学生手机统一管理办法（征求意见稿）</h2>\n<p>第一章　总则</p>\n<p>一、本办法适用于在校住宿生和走读生。二、原则上手机不得带入校园，确因特殊需要的，须家长提出申请，由班主任保管。</p>\n<p>第二章　实施</p>\n<p>三、每栋宿舍楼设亲情电话6部，每日19:00至20:30开放，拨打免费。四、违反规定私自带入的，第一次批评教育，第二次由家长领回。</p>\n<p>修改意见请发送至 xsc@nanshan-zx.example.cn，截止日期2025年12月12日。</p>',
  },
  {
    why: '情绪问题学生点名',
    text: '本周心理晴雨表\n\n填表人：心理老师韩\n\n高风险：无。\n中风险：初三(5)班 余小倩——父母闹离婚，称“活得没劲”，已约谈4次，SAS评分61；初二(2)班 杜斌——被同学孤立，偷偷用圆规戳手心，家长不愿就医；\n低风险：初一(8)班 叶舟——住校想家，夜里啜泣。\n\n请分管领导批阅，并请宿管在22:30后加强206、311两间的巡查。',
  },
  {
    why: '感冒、偷懒点名；无数字',
    html: '<h2>班级日报：今天谁最棒，谁要加油</h2>\n<div>今日之星：曹可，帮同学打扫呕吐物，一点不嫌弃。</div>\n<div>今日加油：李冬冬着凉咳嗽仍坚持升旗，值得表扬；戴子昂上课打瞌睡，被老师提醒三次；任小满又忘带作业，把责任推给奶奶；方小雨和同桌抢橡皮闹别扭，中午已经握手言和。</div>\n<div>天气转凉，请家长给孩子备件外套，别为了好看光着脚踝。</div>',
  },
  {
    why: '每格一数字+多级span',
    html: '<p>学生证补办登记样张（请照着写，一格一个数字）：</p><table><tr><td>姓名</td><td colspan="18">身份证号码</td></tr><tr><td>石小丽</td><td><span>1</span></td><td>1</td><td>0</td><td>1</td><td>0</td><td>1</td><td>1</td><td>9</td><td>0</td><td>0</td><td>0</td><td>3</td><td>0</td><td>7</td><td>1</td><td>2</td><td>3</td><td>2</td></tr></table><p>另一种写法（竖排电话，防爬虫）：</p><p>1<br/>3<br/>8<br/>0<br/>0<br/>1<br/>3<br/>8<br/>0<br/>0<br/>0</p><p>本月补办免费，下月起工本费5元。请将一寸免冠照片两张用透明袋封好，在背面写上班级和姓名，交到教导处窗口，三个工作日后领取新证，旧证找到的同时交回作废。办理地点：教导处（启智楼一楼左侧）。</p>',
  },
  {
    why: '微博捷报含姓名名次；无数字',
    text: '⭐⭐⭐捷报频传⭐⭐⭐ 恭喜马晓燕总成绩位列全区榜首！恭喜朱鹏飞名列班级亚军，数学夺得满分！遗憾的是许多多由上学期的前三滑到了三十开外，请家长抓紧啦📣 #质检成绩# #一分耕耘一分收获#',
  },
  {
    why: '支教老师日记，家境分散；无数字',
    html: '<div>\n<section><span>支教日记：那双解放鞋</span></section>\n<p><span>来这所山里的中学已经三个月，我最难忘的学生叫阿木古哈。</span></p><p><br></p>\n<p><span>第一堂课他坐在最后，穿一双露脚趾的解放鞋，问什么都点头，其实一个字都听不懂。慢慢地他开始听，开始笑，开始在黑板上写自己的名字。</span></p><p><br></p>\n<p><span>后来我才从老校长口里听说，他的爸爸死于静脉注射惹上的那种病，妈妈也查出来是阳性，一直躲着人，家里就剩下他和一头水牛。寨里人不让自家孩子碰他。</span></p><p><br></p>\n<p><span>他上课从不举手，但每次我写完板书，回头都能看见他在本子背面画东西：黑板、粉笔、我那条掉色的围巾。我夸他画得像，他就把脸埋进臂弯里，只露出一双眼睛。</span></p><p><br></p>\n<p><span>中午大家聚在屋檐下吃饭，他端着碗走到石阶的另一头。我以为他喜欢安静。有一天，我也把碗端过去坐下，他吓了一跳，往旁边挪，再挪，直到没有地方可以挪。他用刚学会的普通话说：“老师，你不要挨我。”</span></p><p><br></p>\n<p><span>我带全班学了一课《人人都是一朵花》。下课，他的同桌主动把馒头掰成了两半。</span></p><p><br></p>\n<p><span>期末画展，他画了一头长翅膀的牛，取名《起飞》。</span></p><p><br></p>\n<p><span>我离开那天，孩子们追着三轮车跑了很远，往我怀里塞核桃、塞野花、塞写满拼音的纸片。阿木古哈没有追，他站在坡上，举着那双新球鞋——那是我走之前悄悄放在他课桌里的——用力地挥。</span></p><p><br></p>\n<p><span>车转过山口，我打开他塞给我的画，背面歪歪扭扭写着：我会一直上学。</span></p><p><br></p>\n</div>',
  },
  {
    why: '内部资料，不得外传；无数字',
    html: '<h2>义务教育优质均衡迎检汇报口径（内部掌握，不得外传）</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;一、被问及大班额：统一回答“已完成化解计划，个别班级为临时过渡”。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;二、被问及编外教师待遇：回答“正在推进同工同酬，落实到位率逐年提高”。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;三、被问及体育场地不足：主动介绍与社区共用的球场，不提施工拖延一事。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;四、学生座谈由德育处从优秀生中挑选，事先给予适当引导。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;全体教师熟记，迎检结束后自行销毁。</p>',
  },
  {
    why: '幼儿园小班名单',
    text: '蓓蕾幼儿园（总园）托小班花名册\n\n老师说：这些小可爱要在我们班度过三年美好时光，大家来认一认吧👶\n①班　李若水、周小满、陈安安、林夕、吕一心、程果、邢天佑、胡小鱼、丁丁、史努\n②班　武媚、庄周、鲁豫、尹航、常胜、温小暖、苏苏、冯小刚、齐齐、孟夏\n请家长把小被子标上名字，拖鞋不要系带的，水杯、毛巾由园里统一消毒。新生适应期为第一周上午半天。',
  },
  {
    why: '只有附件与图片',
    html: '<h2>关于2025年度“三好学生”“优秀学生干部”拟表彰人选的公示</h2>\n<p>根据评选办法，经民主推荐、资格审核、年级汇总，现将拟表彰人选予以公示，公示期5个工作日。</p>\n<p><img src="/file/2025/1201/biaozhang_001.jpg" alt="" /></p>\n<p><img src="/file/2025/1201/biaozhang_002.jpg" alt="" /></p>\n<p>附件：<a href="/file/2025/1201/ba1f9.pdf">拟表彰人选名单（扫描件）.pdf</a></p>\n<p>如对公示人选有异议，请以书面形式实名反映，逾期不予受理。</p>',
  },
  {
    why: '慰问困难学生（走访报道）；无数字',
    html: '<div>\n<section><section><p><span><strong>寒冬送暖意，走访慰问情</strong></span></p></section></section>\n<section><section><p>腊月里，校长一行踏着积雪，走进了程小兵同学的家。屋里只有一张旧木床、一口铁锅，墙上糊满报纸。程小兵的爸爸得了尘肺，早已干不动重活，妈妈捡废品维持一家开销，是村里的兜底户。</p></section></section>\n<section><section><p>“家里再难，也要把书念下去。”校长把棉被、大米和慰问金交到孩子手里。随后，慰问组又来到失去双亲、由叔叔照料的彭丽丽家。</p></section></section>\n<section><section><p>一路上，村支书介绍了这几年的变化：水泥路修到了门口，自来水接进了灶房，合作社的木耳大棚有十几座。可是再好的政策，也得一户一户落到炕头上。校长记下了屋顶漏风的位置，约好开春找人来修；总务主任量了孩子的脚，答应下次带双合脚的棉靴。</p></section></section>\n<section><section><p>程小兵一直躲在门后，听到大人说要给他买台灯，才小声说：“我有灯，邻居家窗户漏出来的光，够用。”屋里一时没人接话。</p></section></section>\n<section><section><p>两家人连声道谢，孩子们的眼神里充满了对未来的渴望。</p></section></section>\n</div>',
  },
  {
    why: '依申请公开的人事文件',
    text: '红旗县教育局党组文件\n红教党〔2025〕22号\n\n关于李某某等同志任免职务的通知\n\n县直各学校党组织：\n经局党组研究决定，李某某同志任县二中副校长，试用期一年；免去其县教研室副主任职务。王某某同志任县幼儿教育中心主任。\n上述同志的任职时间自2025年8月20日起计算。\n\n（此件依申请公开）',
  },
  {
    why: '乙肝、癫痫学生名单；无数字',
    text: '体育与健康课特殊体质学生告知\n\n各位体育老师：\n开学体检及家长申报情况如下，训练时务必留意。\n袁小飞：癫痫，去年发作两回，忌攀高、忌游泳；\n潘思思：先天心脏杂音，免长跑；\n于洋：哮喘，口袋里带喷雾；\n蒋浩：一型糖尿病，课间要加餐；\n蔡明明：乙肝病毒携带，普通接触无妨，但外伤出血请戴手套处理。\n请存好，课前看一眼。',
  },
  {
    why: '随班就读学生公示残疾类别；无数字',
    html: '<h2>随班就读对象审批结果公示</h2>\n<p>根据残疾人教育相关条例，经区特教指导中心评估、专家委员会论证，同意下列儿童在普通班级随班就读，由资源教师提供个别化支持：</p>\n<p>三年级　曾小宝　智力障碍　中度</p>\n<p>四年级　肖雅　视力障碍　低视力</p>\n<p>五年级　田野　自闭症谱系　轻度</p>\n<p>二年级　董飞飞　言语障碍（唇腭裂术后）</p>\n<p>各任课教师应制定个别化教育计划，家长有异议可申请复评。</p>',
  },
  {
    why: '行政式处分决定；无数字',
    html: '<p><b><font><span>关于给予魏强开除学籍处分的决定</span></font></b></p>\n<p><font><span>魏强，男，系我校汽修专业二年级学生。经查，该生多次翻越围墙外出上网，伙同校外闲散人员向低年级同学索要财物，且在值班教师劝阻时出言辱骂并推搡，情节严重。</span></font></p>\n<p><font><span>另查明，同案的苏小伟、贾磊望风、分赃，悔过态度较好。</span></font></p>\n<p><font><span>经校务会讨论，决定给予魏强开除学籍处分，给予苏小伟、贾磊记大过处分，留校察看一年。</span></font></p>\n<p><font><span>本决定在校园网公布之日起生效。</span></font></p>',
  },
  {
    why: '历次考试成绩跟踪含等级',
    html: '<h2>尖子生培优跟踪表</h2>\n<table><tbody><tr><td>姓名</td><td>第1次</td><td>第2次</td><td>第3次</td><td>位次变化</td></tr>\n<tr><td>卢欣然</td><td>687</td><td>701</td><td>709</td><td>↑3</td></tr>\n<tr><td>马思远</td><td>702</td><td>695</td><td>700</td><td>↓1</td></tr>\n<tr><td>沈佳琪</td><td>654</td><td>668</td><td>690</td><td>↑9</td></tr>\n<tr><td>夏晨曦</td><td>699</td><td>671</td><td>655</td><td>↓14</td></tr></tbody></table>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;任课教师请在周五前填写“薄弱学科会诊单”，夏晨曦同学请年级主任约谈家长。</p>',
  },
  {
    why: '校内学号+全国学籍号分班',
    html: '<h2>七年级新生分班结果（阳光分班现场电脑派位）</h2>\n<table><tbody><tr><td>班级</td><td>学号</td><td>姓名</td><td>性别</td><td>学籍号</td></tr>\n<tr><td>701</td><td>25070101</td><td>杨浩宇</td><td>男</td><td>G36010219000517246X</td></tr>\n<tr><td>701</td><td>25070102</td><td>周雅婷</td><td>女</td><td>G340123190008144366</td></tr>\n<tr><td>702</td><td>25070201</td><td>吴俊杰</td><td>男</td><td>G500103190012117672</td></tr>\n<tr><td>702</td><td>25070202</td><td>郑欣怡</td><td>女</td><td>G650102190007205842</td></tr>\n<tr><td>703</td><td>25070301</td><td>冯子涵</td><td>女</td><td>G510107190009017424</td></tr></tbody></table>\n<div>分班过程由家长代表、人大代表现场监督，结果一经公布不再调整。</div>',
  },
  {
    why: '校园欺凌个案实录；无数字',
    html: '<div>\n<section><span>帮她走出阴影——一例校园欺凌受害者的心理援助</span></section>\n<p><span>个案：方小雪（初二学生），自述被宿舍几个女孩围住扇耳光、剪头发，还被拍了视频，发在一个小群里。事后她不敢上厕所，半夜惊醒，一听到脚步声就躲到桌子底下。</span></p><p><br></p>\n<p><span>评估：急性应激反应，伴回避、麻木、愧疚。她的父亲常年酗酒，认定“苍蝇不叮无缝的蛋”，使孩子更不敢诉说。</span></p><p><br></p>\n<p><span>过程记录：初次会谈，她一言不发，用指甲反复抠桌沿，咨询师没有追问，只递过去一盒彩笔；她把整张纸涂成黑色，右下角留了一个针眼大的白点。第二次会谈，她说那个白点是窗户。第三次，她开始谈起小学时养过的兔子，谈到一半停住，问：“你会告诉别人吗？”咨询师向她解释了保密原则与保密例外。</span></p><p><br></p>\n<p><span>阶段性目标：恢复睡眠与进食；重建对校园空间的安全感；识别并反驳“都怪我”的自动想法；找到至少一位可以求助的同伴。</span></p><p><br></p>\n<p><span>援助：建立安全岛；教她腹式呼吸；邀请母亲参加会谈；对实施者另行处理。</span></p><p><br></p>\n<p><span>结果：第六次会谈，她剪了新刘海，说“我想重新开始”。</span></p><p><br></p>\n</div>',
  },
  {
    why: '接种证查验附出生日期',
    html: '<div>\n<section><span>入园查验提醒：这些宝宝还没交预防接种证</span></section>\n<p><span>预防接种证是入园必备材料，下列宝宝还没有上交，请家长对照出生日期核实是不是自家娃，周三前补齐：</span></p><p><br></p>\n<p><span>莲花班　陶小陶（2022.01.17生）、尚书（2022.04.02生）</span></p><p><br></p>\n<p><span>荷叶班　翁小玉（2021.12.25生）、谷雨生（2022.03.30生）</span></p><p><br></p>\n<p><span>遗失接种证的，请到户籍地或居住地的社区卫生服务中心补办，补办当天可取，不收费用。</span></p><p><br></p>\n</div>',
  },
  {
    why: '控辍保学公告写家庭住址',
    html: '<h2>限期返校通知书送达公告</h2>\n<div>经多次电话劝返未果，现依法公告送达，请下列学生及其法定监护人自公告之日起十日内到校复学：</div>\n<div>谢小龙，住三江镇平寨村八组32号；</div>\n<div>宋春梅，住三江镇河滨路167号棉纺厂宿舍3栋402室。</div>\n<div>逾期不返校的，将依据《义务教育法》移交乡镇人民政府处理，对监护人给予批评教育或处以罚款。</div>',
  },
  {
    why: '寄宿生监护人信息表',
    html: '<p><b><font><span><span>306</span>女生宿舍住宿生及监护人信息</span></font></b></p>\n<table><tbody><tr><td><p><font><span>床号</span></font></p></td><td><p><font><span>学生</span></font></p></td><td><p><font><span>监护人</span></font></p></td><td><p><font><span>关系</span></font></p></td><td><p><font><span>监护人电话</span></font></p></td><td><p><font><span>工作单位</span></font></p></td></tr>\n<tr><td><p><font><span><span>1</span></span></font></p></td><td><p><font><span>高诗雨</span></font></p></td><td><p><font><span>高永强</span></font></p></td><td><p><font><span>父</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span>水泥厂</span></font></p></td></tr>\n<tr><td><p><font><span><span>2</span></span></font></p></td><td><p><font><span>林晓丹</span></font></p></td><td><p><font><span>陈秀英</span></font></p></td><td><p><font><span>祖母</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span>在家务农</span></font></p></td></tr>\n<tr><td><p><font><span><span>3</span></span></font></p></td><td><p><font><span>何佳敏</span></font></p></td><td><p><font><span>何志军</span></font></p></td><td><p><font><span>父</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span>广东东莞某电子厂</span></font></p></td></tr>\n<tr><td><p><font><span><span>4</span></span></font></p></td><td><p><font><span>罗婷婷</span></font></p></td><td><p><font><span>罗美娟</span></font></p></td><td><p><font><span>姑母</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span>镇卫生院</span></font></p></td></tr></tbody></table>\n<p><font><span>舍长：林晓丹。夜间如有学生发烧腹痛，生活老师第一时间联系监护人，同时报值班领导。</span></font></p>',
  },
  {
    why: '水滴筹转发帖，带身份证',
    html: '<h2>爱心倡议书</h2>\n<p>全校师生、社会各界朋友：</p>\n<p>我校高二（4）班学生汪洋，17岁，于10月3日遭遇严重车祸，颅脑损伤、脾破裂，现昏迷在人民医院ICU。</p>\n<p>汪洋父亲汪大刚身份证 230103190007284278，系环卫临时工；母亲患有红斑狼疮，家中还有78岁祖母。目前欠医院13.7万元。</p>\n<p>捐助渠道：1. 水滴筹搜索“救救汪洋”；2. 农商行卡 6228480000009877812（户名汪大刚）。</p>\n<p>一元不嫌少，万元不嫌多，我们等他醒来。</p>',
  },
  {
    why: '医保参保：教师（成年人）身份证号',
    html: '<p><b><span>关于确认<span>2025</span>年教职工城镇职工医保参保信息的通知</span></b></p>\n<table><tbody><tr><td><p><span>工号</span></p></td><td><p><span>姓名</span></p></td><td><p><span>身份证号</span></p></td><td><p><span>缴费基数（元）</span></p></td></tr>\n<tr><td><p><span><span>0031</span></span></p></td><td><p><span>曹玉兰</span></p></td><td><p><span><span>410105190002275942</span></span></p></td><td><p><span><span>5120</span></span></p></td></tr>\n<tr><td><p><span><span>0047</span></span></p></td><td><p><span>许国庆</span></p></td><td><p><span><span>440106190009110608</span></span></p></td><td><p><span><span>6388</span></span></p></td></tr>\n<tr><td><p><span><span>0102</span></span></p></td><td><p><span>邓志远</span></p></td><td><p><span><span>320505190006015048</span></span></p></td><td><p><span><span>4915</span></span></p></td></tr></tbody></table>\n<p><span>请以上三位老师尽快到人事科签字，人事科电话：<span>0951-5061180</span>。逾期不办影响医保卡使用，后果自负。</span></p>',
  },
  {
    why: '教职工通讯录含手机',
    html: '<p><b><font><span>教职工通讯录（<span>2025</span>年秋）</span></font></b></p>\n<table><tbody><tr><td><p><font><span>部门</span></font></p></td><td><p><font><span>姓名</span></font></p></td><td><p><font><span>职务</span></font></p></td><td><p><font><span>手机</span></font></p></td><td><p><font><span>内线</span></font></p></td></tr>\n<tr><td><p><font><span>校长室</span></font></p></td><td><p><font><span>吴天明</span></font></p></td><td><p><font><span>校长</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span><span>8001</span></span></font></p></td></tr>\n<tr><td><p><font><span>教务处</span></font></p></td><td><p><font><span>钱芳</span></font></p></td><td><p><font><span>主任</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span><span>8011</span></span></font></p></td></tr>\n<tr><td><p><font><span>德育处</span></font></p></td><td><p><font><span>郭建平</span></font></p></td><td><p><font><span>副主任</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span><span>8021</span></span></font></p></td></tr>\n<tr><td><p><font><span>年级组</span></font></p></td><td><p><font><span>马丽莎</span></font></p></td><td><p><font><span>高一组长</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span><span>8031</span></span></font></p></td></tr>\n<tr><td><p><font><span>后勤</span></font></p></td><td><p><font><span>孙德才</span></font></p></td><td><p><font><span>电工</span></font></p></td><td><p><font><span><span>13800138000</span></span></font></p></td><td><p><font><span><span>8066</span></span></font></p></td></tr></tbody></table>\n<p><font><span>号码变动请于每月<span>1</span>日前报办公室汇总，纸质版每室一张。</span></font></p>',
  },
  {
    why: '高考真题回顾',
    html: '<p>&nbsp;&nbsp;&nbsp;&nbsp;绝密★启用前</p>\n<h2>2022年普通高等学校招生全国统一考试 语文（网络流传回忆版）</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;注意事项：1. 答卷前务必将自己的姓名、准考证号填写在答题卡上。2. 回答选择题时用铅笔涂黑。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;一、现代文阅读（36分）（一）论述类文本阅读，完成1～3题……</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;三、语言文字运用（20分）</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;四、写作（60分）请结合你的体验，写一篇不少于800字的文章。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;【说明】本卷系往年真题，考试早已结束，仅供高三一轮复习使用。</p>',
  },
  {
    why: '学生社保卡与医疗缴费账户',
    text: '关于校方责任险理赔款已到账的公告\n\n2025年上半年理赔共2笔：\n（一）韩子轩同学体育课骨折一案，赔付4860元，已划入其母徐丽的中国银行账户 6216610000001553914；\n（二）唐一鸣同学楼梯摔伤一案，赔付1275元，划入其父唐海军邮储账户 6217 9900 0000 8269 710。\n请两位家长核对。另，保单原件存学校档案柜，需要的可复印。\n校医室 6月9日',
  },
  {
    why: '身份证遮中间但前后可见太多',
    html: '<h2>校外培训机构从业人员备案公示</h2>\n<table><tbody><tr><td>机构</td><td>从业人员</td><td>教师资格证</td><td>身份证</td></tr>\n<tr><td>小荷作文坊</td><td>陈丽娟</td><td>已取得</td><td>330106****04234024</td></tr>\n<tr><td>点墨书法社</td><td>黄志强</td><td>已取得</td><td>410105****02269948</td></tr>\n<tr><td>博弈围棋馆</td><td>杨波</td><td>体育指导员</td><td>360102****03161038</td></tr></tbody></table>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;以上机构办学内容、收费已录入监管平台，公示时间为2025年9月1日至9月30日，监督电话：12345。</p>',
  },
  {
    why: '普通话测试准考证与证件',
    html: '<div>\n<section><section><strong><span>快看！普通话水平测试分组名单来了</span></strong></section></section>\n<section><span><span>同学们，这周六的测试按下面的顺序候测，提早二十分钟到语音楼：</span></span></section>\n<section><span><span>第1组：孙雨薇 准考证号 4507260118　证件号 130104190006092365</span></span></section>\n<section><span><span>第1组：胡静怡 准考证号 4507260119　证件号 440106190001270375</span></span></section>\n<section><span><span>第2组：朱梦琪 准考证号 4507260120　证件号 620102190008223481</span></span></section>\n<section><span><span>忘带证件的，一律不让进哦。祝大家都考一乙！</span></span></section>\n</div>',
  },
  {
    why: '身份未写姓名但全镇皆知；无数字',
    text: '致敬我们的“小当家”\n\n如果你常去镇东头的豆腐坊，一定见过他：天没亮就在磨浆，太阳出来又背着书包往学校跑。全校只有他是坐着拖拉机来报到的，也只有他连校牌上的照片都没有——拍照那天，他在照料瘫痪的母亲。\n父亲前年随船出海，再没有回来。豆腐坊是他唯一的家产。\n镇上的人买豆腐，总要多绕半条街到他那里去。有人放下十块钱不要找零，他追出去老远，把零钱塞回人家的菜篮：“我这是做生意。”教语文的老先生从不说破，只是每天买两块，一块自己吃，一块端给隔壁的老太太。\n他的作文里有一句被老师念了许多遍：豆子要先泡软了，才磨得动，人大概也一样。\n期中家长会，座位上空着一把椅子，班长把一束野菊放了上去。没有人问为什么，散会的时候，大家轮流把椅子搬回原处。\n上月他替学校夺得了作文大赛的奖状，奖状贴在豆腐坊最亮的那面墙上。\n我们不写他的名字，可他值得所有人的掌声。',
  },
  {
    why: '教研组会议纪要',
    html: '<h2>数学组会议纪要</h2>\n<p>时间：2025年9月22日　地点：数学组备课室　缺席：二人（请假）</p>\n<p>1. 集体备课：函数的单调性，第5页例2调整为生活情境。2. 月考难度控制在0.68左右，题型比例7:2:1。3. 年轻老师本学期须上两次公开课，已报名4人，另有1人因身体原因请求延后，组里意见不统一，提请年级组决定。4. 讨论了某老师课堂用语欠妥的家长反映，由组长私下提醒。</p>\n<p>5. 培优辅差：每班确定临界生，任课教师分工包保，名单由备课组长掌握，不得在班级张贴。</p>\n<p>6. 青蓝工程：师徒结对听课每周不少于1节，徒弟每月交反思一篇，字数不少于800字。</p>\n<p>7. 关于教辅征订：不统一推荐，任何人不得向学生推销资料，已有反映的，组长说明情况。</p>\n<p>8. 校本作业改版：A、B、C三个层次，分值不标，题源须注明，印刷量按班级人数加2份。</p>\n<p>9. 听课安排：第4周听高一，第5周听高二，第6周听高三；评课只说问题，不说客套话。</p>\n<p>请各位组员遵照执行。</p>',
  },
  {
    why: '内部交流资料；无数字',
    html: '<p><b><font><span>青年教师汇报课点评实录（仅限校内交流）</span></font></b></p>\n<p><font><span>评课专家语：导入环节浪费时间，情境创设为热闹而热闹；目标写得像口号，学生学完不知道收获了什么；教师语速过快，板书东一句西一句。</span></font></p>\n<p><font><span>肯定：对学困生有耐心，举手的孩子覆盖面比上次广。</span></font></p>\n<p><font><span>建议：删掉两处游戏，把练习放到关键概念之后；请师傅带三周，再听一次。</span></font></p>',
  },
  {
    why: '学校管理后台账号口令',
    html: '<h2>信息技术组：校园网发布系统操作手册（节选）</h2>\n<p>第一步：浏览器访问 http://192.168.10.8:8080/manage ；</p>\n<p>第二步：输入各处室共用账号。教务处：jwc01 / Jwc#123456；德育处：dyc01 / Dyc#123456；总务处：zwc01 / Zwc@2025；</p>\n<p>第三步：进入“文章管理—新增”，标题不超过28个字，图片不超过200KB，段首空两格；</p>\n<p>第四步：点击“提交审核”。</p>\n<p>遇到验证码不显示，请换用极速模式，或者给网络中心打内线8018。</p>',
  },
  {
    why: '慈善助学金金额；',
    html: '<div>\n<p><b><span><span>“圆梦行动”慈善助学金发放情况</span></span></b></p>\n<table><tbody><tr><td><p><span><span>序号</span></span></p></td><td><p><span><span>学校</span></span></p></td><td><p><span><span>学生姓名</span></span></p></td><td><p><span><span>金额</span></span></p></td></tr>\n<tr><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span>月亮湾中学</span></span></p></td><td><p><span><span>任小川</span></span></p></td><td><p><span><span><span>3000</span>元</span></span></p></td></tr>\n<tr><td><p><span><span><span>2</span></span></span></p></td><td><p><span><span>月亮湾中学</span></span></p></td><td><p><span><span>姚静静</span></span></p></td><td><p><span><span><span>3000</span>元</span></span></p></td></tr>\n<tr><td><p><span><span><span>3</span></span></span></p></td><td><p><span><span>石头寨小学</span></span></p></td><td><p><span><span>卢勇</span></span></p></td><td><p><span><span><span>2000</span>元</span></span></p></td></tr>\n<tr><td><p><span><span><span>4</span></span></span></p></td><td><p><span><span>石头寨小学</span></span></p></td><td><p><span><span>兰花</span></span></p></td><td><p><span><span><span>2000</span>元</span></span></p></td></tr></tbody></table>\n<p><span><span>本批资金由市慈善总会定向划拨，已于<span>9</span>月<span>28</span>日发放到学生本人，收条由家长签字存档。市慈善总会咨询电话：<span>0712-2833069</span>。</span></span></p>\n</div>',
  },
  {
    why: '寻人启事，祖父发布',
    html: '<h2>【协助寻人】求转发</h2>\n<p>安远县龙布中学八年级学生赖星月，女，2025年11月14日下午4点左右在县城广场与爷爷走散，至今无音讯。</p>\n<p>特征：身高一米五左右，扎马尾，穿黄色羽绒服、深蓝牛仔裤，说话有点大舌头，左手有疤。</p>\n<p>爷爷赖老汉联系电话：13800138000；当地派出所报警电话：110。</p>\n<p>请大家顺手转发，让孩子早日平安回家。</p>',
  },
];
