import type { Post } from '../post';

/** Posts that may go out, as schools write them. All people and numbers are made up. */
export const FIRST_ALLOWED: readonly Post[] = [
  {
    why: '匿名体检统计',
    html: '<h2>我校2025年学生体质健康与视力监测情况</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;今年9月，县疾控中心对全校1846名学生进行了体检。结果显示：视力不良率52.7%，较上年下降1.9个百分点；超重及肥胖率18.4%；恒牙龋患率23.1%；血压偏高31人；疑似脊柱侧弯者27人，均已个别通知家长复查。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;分学段看，初中部视力不良率明显高于小学部，与电子屏使用时间呈正相关。下一步学校将落实"每天校内两小时户外活动"，调整课桌椅高度两次/学期。</p>',
  },
  {
    why: '心理讲座；无个人；无数字',
    html: '<div>\n<section><section><strong><span>读懂孩子的情绪密码</span></strong></section></section>\n<section><span><span>抑郁不是"想太多"，焦虑也不是"意志薄弱"。昨天的家长学校，心理教师从大脑发育讲起，告诉大家青春期的杏仁核为什么总比前额叶跑得快。</span></span></section>\n<section><span><span>怎样识别信号？持续两周以上的情绪低落、睡眠改变、成绩骤降、反复说"活着没意思"，都值得警惕。发现以后先倾听，别急着讲道理，更不要贴标签。</span></span></section>\n<section><span><span>现场有家长提问：孩子把房门反锁，是不是叛逆？老师笑着回答，锁门不等于拒绝，也许他只是需要一块属于自己的地方。我们可以敲门，可以写纸条，可以在门外说“饭在锅里”，唯独不要翻日记、查手机、拆门锁。</span></span></section>\n<section><span><span>还有家长问：听说别人家的孩子确诊了双相情感障碍，会不会传染给同班同学？老师解释，精神心理疾病不会传染，疏远与议论才会伤人；诊断必须由专科医生作出，网上的量表只能提醒我们该不该求助，不能给孩子定性。用药要遵医嘱，好转了也别擅自停。</span></span></section>\n<section><span><span>学校心理咨询室名叫"秘密花园"，每天午休开放，来访者的谈话内容会得到保密。</span></span></section>\n</div>',
  },
  {
    why: '《红楼梦》人物疾病；无数字',
    text: '读书笔记：林黛玉为什么爱哭\n\n许多同学说黛玉"矫情"，我却觉得她可怜。她自幼丧母，后来父亲林如海也病逝，从此寄人篱下；她先天不足，从会吃饭起便吃药，咳嗽不止，太医诊为肺症。一个孤女，在大观园里无依无靠，葬花时哭的不只是花，更是自己。\n相比之下，薛宝钗有母亲、有兄长，虽也有"热毒"之症要吃冷香丸，心境却从容许多。\n曹公写病，其实是在写命运。\n\n高一语文选修课　学生习作',
  },
  {
    why: '助学金名单只有姓名学校年级班级',
    html: '<p><b><span><span>2025</span>年秋季学期义务教育阶段生活补助拟资助学生名单</span></b></p>\n<p><span>按照"公开、公平、公正"的原则，现将拟资助名单予以公示，公示时间为<span>10</span>月<span>20</span>日至<span>10</span>月<span>24</span>日。监督电话：<span>0855-3821007</span>。</span></p>\n<table><tbody><tr><td><p><span>序号</span></p></td><td><p><span>姓名</span></p></td><td><p><span>学校</span></p></td><td><p><span>年级</span></p></td><td><p><span>班级</span></p></td></tr>\n<tr><td><p><span><span>1</span></span></p></td><td><p><span>吴香草</span></p></td><td><p><span>岩脚小学</span></p></td><td><p><span>三</span></p></td><td><p><span><span>1</span></span></p></td></tr>\n<tr><td><p><span><span>2</span></span></p></td><td><p><span>石阿桑</span></p></td><td><p><span>岩脚小学</span></p></td><td><p><span>四</span></p></td><td><p><span><span>2</span></span></p></td></tr>\n<tr><td><p><span><span>3</span></span></p></td><td><p><span>潘老根生</span></p></td><td><p><span>岩脚小学</span></p></td><td><p><span>五</span></p></td><td><p><span><span>1</span></span></p></td></tr>\n<tr><td><p><span><span>4</span></span></p></td><td><p><span>龙金凤</span></p></td><td><p><span>岩脚小学</span></p></td><td><p><span>六</span></p></td><td><p><span><span>2</span></span></p></td></tr></tbody></table>\n<p><span>公示期满后本名单将自行撤下。</span></p>',
  },
  {
    why: '招聘公告，单位联系方式',
    html: '<h2>蓝天职业技术学校2026年面向高校毕业生招聘专任教师公告</h2>\n<div>一、岗位：数控技术2名、学前教育1名、英语1名。</div>\n<div>二、条件：本科及以上学历，取得相应教师资格证；年龄35周岁以下（1990年1月1日以后出生）；中共党员优先。</div>\n<div>    （一）数控技术岗须有企业实践经历或技师以上职业资格；（二）学前教育岗须弹唱说跳画技能现场展示，满分100分；（三）英语岗须通过专业八级。有下列情形之一的不得报考：受过刑事处罚的；被开除公职的；在各级考试中被认定有舞弊行为的；处于试用期内的公务员。</div>\n<div>    考试分笔试（占40%）和试讲答辩（占60%），试讲15分钟，题目现场抽取。成绩在学校官网公示，只公布报考岗位、姓名、总分和名次，按规定执行。</div>\n<div>三、报名：将报名表、身份证、毕业证扫描件发送至 rsc@lantian-zz.example.cn，邮件主题注明"岗位+毕业院校"。</div>\n<div>四、待遇：事业编制，提供周转房。</div>\n<div>咨询电话：0538-8301122（工作日8:30—17:00）</div>',
  },
  {
    why: '感谢信，无敏感事实',
    text: '感谢信\n\n尊敬的实验中学各位老师：\n您好！11月9日傍晚，我在滨河路骑车摔倒，随身物品散落一地，是贵校三位穿校服的同学停下来扶我、帮我捡东西，一直陪我等到家人来。我问名字，他们只说"应该的"就跑了。\n后来看到校徽才知道是咱们学校的学生。谢谢学校教出这么好的孩子！\n祝学校越办越好！\n一位市民',
  },
  {
    why: '脱贫新闻，无个人',
    html: '<h2>从土坯房到智慧教室：一所山村小学的十年</h2>\n<div>十年前，这里是全乡最破的学校：三间土坯房，风一吹就掉灰，87%的学生来自建档立卡贫困户，不少是留守儿童。</div>\n<div>如今，崭新的教学楼、塑胶跑道、录播教室拔地而起，营养餐实现全覆盖，义务教育巩固率达到100%，再没有一个孩子因贫失学。</div>\n<div>县里累计投入4200余万元，校舍面积扩大到9600平方米。下一步，学校将与东部结对校开展"双师课堂"。</div>\n<div>硬件变好之后，更大的变化发生在课堂里。每周二、周四上午，东部结对学校的教师通过直播为山里的孩子上音乐课和科学课，本校教师在现场组织合唱、做实验。三年来，两地教师互派交流63人次，联合教研118场，孕育出县级以上优质课21节。</div>\n<div>学校把“不让一个孩子掉队”写进了章程：新学期开学前，老师两人一组走遍所有自然村，宣讲资助政策、劝返辍学学生；对残疾儿童送教上门；对父母在外务工的孩子，设立亲情视频室、代理家长。资助申请一律线上、一对一办理，不搞当众演说、不晒受助照片，名单公示到期立即撤除。</div>\n<div>“教育扶贫扶的是志气。”校长说。去年毕业的学生，全部升入了高一级学校。站在新操场上，可以看见老校址那三间土坯房——它们被原样保留，成了校史馆。参观者在留言簿上写道：知道从哪里来，才知道往哪里去。</div>',
  },
  {
    why: '运动会纪录',
    text: '第21届田径运动会破纪录情况\n男子初中组100米：游龙（八5班）11秒92，原纪录12秒03\n女子初中组跳远：燕妮（九1班）4.71米，原纪录4.62米\n男子高中组1500米：夸克（高二4班）4分21秒7\n女子高中组铅球：向红梅（高一9班）10.06米\n4×100米接力：九年级3班 49秒88\n以上成绩经裁判长签字确认，载入校运会纪录册。',
  },
  {
    why: '食堂食谱',
    html: '<h2>第9周食堂带量食谱（10月27日—31日）</h2>\n<table><tbody><tr><td>餐次</td><td>周一</td><td>周二</td><td>周三</td><td>周四</td><td>周五</td></tr>\n<tr><td>主食</td><td>米饭100g</td><td>馒头80g</td><td>杂粮饭100g</td><td>花卷80g</td><td>米饭100g</td></tr>\n<tr><td>荤菜</td><td>土豆烧鸡75g</td><td>番茄牛腩60g</td><td>清蒸鲈鱼70g</td><td>香菇肉片65g</td><td>可乐鸡翅80g</td></tr>\n<tr><td>素菜</td><td>蒜蓉油麦菜</td><td>醋溜白菜</td><td>家常豆腐</td><td>清炒西兰花</td><td>手撕包菜</td></tr>\n<tr><td>汤</td><td>紫菜蛋花</td><td>冬瓜虾皮</td><td>玉米排骨</td><td>番茄鸡蛋</td><td>海带</td></tr></tbody></table>\n<div>对鸡蛋、牛奶、海鲜、花生过敏的学生，请家长提前告知班主任，食堂另备替代餐。</div>',
  },
  {
    why: '隐私声明列举类别；无数字',
    html: '<h2>"云上校园"家校沟通平台隐私政策（摘要）</h2>\n<div>我们非常重视未成年人的个人信息保护。为向您提供请假、缴费、成绩查询等服务，我们可能收集：学生姓名、性别、身份证号、学籍号、人脸照片、健康状况（如过敏史）、家庭住址，以及监护人姓名、手机号码、银行卡号。</div>\n<div>上述信息仅用于履行教育教学管理职责，未经监护人单独同意，不会向第三方提供。您可以随时申请查阅、更正、删除。学生毕业后我们将按规定销毁或做匿名化处理。</div>\n<div>我们如何收集：您在注册、绑定孩子、提交请假申请时主动填写；孩子使用门禁、图书借阅、体质测试设备时由设备生成；学校从学籍管理系统同步必要的学籍信息。拒绝提供可选信息，不影响使用基本功能。</div>\n<div>我们如何保护：数据存放在境内的专用服务器，传输和存储均加密；后台按岗位授权，查看敏感字段会留下操作记录；公告、公示栏目上线前须经人工审核，凡涉及身份证件号码、银行账号、病史、家庭经济状况的内容一律不予发布。</div>\n<div>我们不会做的事：不用画像推送广告，不做成绩排名，不将孩子的照片用于商业宣传。若发生信息泄露，我们会立即采取补救措施，并通过短信、站内信告知您可能的影响和防范办法。</div>',
  },
  {
    why: '采购公告，联系人信息法定',
    html: '<h2>晨光中学学生宿舍空调采购项目竞争性磋商公告</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;项目编号：CGZX-2025-CS-0138；预算金额：1380000元；最高限价：1365000元。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;采购需求：壁挂式空调240台，1.5匹，一级能效，含安装调试，质保六年。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;获取文件时间：2025年8月4日至8月8日；售价：0元；提交响应文件截止：8月15日9时30分，地点：县公共资源交易中心三楼开标二室。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;采购人：晨光中学　联系人：狄老师　电话：0571-64120035</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;代理机构：中恒招标有限公司　联系人：应工　联系方式：13800138000</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;统一社会信用代码：91330100MA2B0000X1</p>',
  },
  {
    why: '致家长信',
    html: '<div>\n<section><section><strong><span>致全体家长的一封信：安全过暑假</span></strong></section></section>\n<section><span><span>尊敬的家长朋友：</span></span></section>\n<section><span><span>暑期将至，请您务必履行监护职责。防溺水"六不准"请和孩子再读一遍；骑电动自行车须年满16周岁并戴头盔；不给陌生人转账、不透露家庭住址、父母手机号和银行卡密码。</span></span></section>\n<section><span><span>遇到紧急情况请拨打：报警110，火警119，急救120，心理援助热线12356，青少年服务台12355。</span></span></section>\n<section><span><span>7月5日放假，8月30日返校报到，祝全家平安！</span></span></section>\n</div>',
  },
  {
    why: '成年人招聘成绩公示',
    html: '<div>\n<p><b><span><span><span>2025</span>年赤水河县公开招聘中小学教师综合成绩及进入体检人员名单</span></span></b></p>\n<table><tbody><tr><td><p><span><span>岗位代码</span></span></p></td><td><p><span><span>姓名</span></span></p></td><td><p><span><span>出生年月</span></span></p></td><td><p><span><span>笔试成绩</span></span></p></td><td><p><span><span>面试成绩</span></span></p></td><td><p><span><span>综合成绩</span></span></p></td><td><p><span><span>排名</span></span></p></td><td><p><span><span>是否体检</span></span></p></td></tr>\n<tr><td><p><span><span><span>A012</span></span></span></p></td><td><p><span><span>冼国栋</span></span></p></td><td><p><span><span><span>1996.04</span></span></span></p></td><td><p><span><span><span>78.50</span></span></span></p></td><td><p><span><span><span>86.20</span></span></span></p></td><td><p><span><span><span>82.35</span></span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span>是</span></span></p></td></tr>\n<tr><td><p><span><span><span>A012</span></span></span></p></td><td><p><span><span>赖春燕</span></span></p></td><td><p><span><span><span>1998.11</span></span></span></p></td><td><p><span><span><span>81.00</span></span></span></p></td><td><p><span><span><span>82.40</span></span></span></p></td><td><p><span><span><span>81.70</span></span></span></p></td><td><p><span><span><span>2</span></span></span></p></td><td><p><span><span>是</span></span></p></td></tr>\n<tr><td><p><span><span><span>A012</span></span></span></p></td><td><p><span><span>符大海</span></span></p></td><td><p><span><span><span>1995.07</span></span></span></p></td><td><p><span><span><span>75.50</span></span></span></p></td><td><p><span><span><span>84.00</span></span></span></p></td><td><p><span><span><span>79.75</span></span></span></p></td><td><p><span><span><span>3</span></span></span></p></td><td><p><span><span>否</span></span></p></td></tr>\n<tr><td><p><span><span><span>B005</span></span></span></p></td><td><p><span><span>乔木</span></span></p></td><td><p><span><span><span>1999.02</span></span></span></p></td><td><p><span><span><span>72.00</span></span></span></p></td><td><p><span><span><span>90.60</span></span></span></p></td><td><p><span><span><span>81.30</span></span></span></p></td><td><p><span><span><span>1</span></span></span></p></td><td><p><span><span>是</span></span></p></td></tr></tbody></table>\n<p><span><span>体检时间另行通知。人事股电话：<span>0852-2866001</span>；纪检监督电话：<span>0852-2866110</span>。</span></span></p>\n</div>',
  },
  {
    why: '保密法教育中的密级词',
    html: '<h2>保密法进校园：这些知识你要懂</h2>\n<p>我国的国家秘密分为绝密、机密、秘密三级。绝密级是最重要的国家秘密，保密期限一般不超过30年，机密级不超过20年，秘密级不超过10年。</p>\n<p>小测验：某文件首页左上角印有"机密★10年"，下列说法正确的是？</p>\n<p>A. 可以拍照发朋友圈　B. 该文件保密期限为十年　C. 复印后可以带回家</p>\n<p>答案：B。同学们，发现有人出售、传播涉密文件，可拨打12339向国家安全机关举报。</p>',
  },
  {
    why: '公开文件，文号',
    html: '<p><span>锦城市教育局文件</span></p>\n<p><span>锦教基〔<span>2025</span>〕<span>63</span>号</span></p>\n<p><b><span>关于公布<span>2025</span>年市级"平安校园"名单的通知</span></b></p>\n<p><span>各区县教育局，市直属学校：</span></p>\n<p><span>经学校申报、区县初评、专家复核和网上公示，决定认定锦城市第三中学等<span>42</span>所学校为市级"平安校园"。希望各校再接再厉，健全校园安全防控体系，持续开展矛盾纠纷排查。</span></p>\n<p><span>附件：<span>2025</span>年市级"平安校园"名单</span></p>\n<p><span>（此件公开发布）</span></p>',
  },
  {
    why: '大队委名单；无数字',
    html: '<div>\n<section><section><p><span><strong>红领巾，飞扬在胸前</strong></span></p></section></section>\n<section><section><p>经过班级推荐、竞选演讲、全校队员代表投票，新一届少先队大队委员会诞生啦！</p></section></section>\n<section><section><p>大队长：五年级二班 邱小禾</p></section></section>\n<section><section><p>副大队长：四年级一班 路远、四年级三班 曾经沧</p></section></section>\n<section><section><p>宣传委员：五年级四班 花满楼</p></section></section>\n<section><section><p>学习委员：三年级一班 丁当</p></section></section>\n<section><section><p>希望新当选的小干部不忘初心，做同学们的知心朋友，做老师的得力帮手。</p></section></section>\n</div>',
  },
  {
    why: '考试安排，考场按班级',
    text: '期末考试考场与时间安排\n6月25日 8:00—10:00 语文；10:30—12:00 物理\n6月26日 8:00—10:00 数学；14:30—16:30 英语\n考场编排：高一1—6班在A楼，7—12班在B楼，座位号贴在考场门口。\n监考教师提前25分钟到考务室（A201）领卷。听力试音时间为14:10。\n考生只准带0.5毫米黑色签字笔、2B铅笔、橡皮、直尺，手机一律不得带入。',
  },
  {
    why: '微博日常',
    text: '#校园十二时辰# 清晨6:40，第一缕阳光洒在操场上☀️值日生小分队已经在扫落叶啦🍂门卫叔叔说，今天的银杏最好看～你最爱学校的哪个角落？评论区告诉小编👇点赞最高的送校庆文创书签一枚📖 截止到11月30日20:00哦！ #青禾中学 #秋天的第一张照片',
  },
  {
    why: '学校对公账户和总机',
    text: '关于缴纳2026年春季学期住宿费的通知\n各位家长：本学期住宿费每生400元，请于2月20日—3月5日期间通过以下方式缴纳：\n一、微信"缴费大厅"搜索学校名称，按提示操作；\n二、银行柜台转账。户名：凤凰山高级中学；开户行：中国建设银行凤凰支行；账号：33050161000000001234\n转账请备注年级班级。财务室电话：0578-2126633转805\n学校地址：凤凰镇学府路1号，邮编323000',
  },
  {
    why: '获奖名单',
    html: '<div>\n<section><section><strong><span>喜报 | 我校学子在市青少年科技创新大赛中斩获佳绩</span></strong></section></section>\n<section><span><span>近日，第38届市青少年科技创新大赛落下帷幕，我校代表队披荆斩棘，取得三金两银的好成绩。</span></span></section>\n<section><span><span>一等奖：六（3）班 毛毛雨《会浇水的花盆》，指导教师 闵老师</span></span></section>\n<section><span><span>一等奖：五（1）班 褚天佑《教室光照自动调节仪》</span></span></section>\n<section><span><span>一等奖：五（6）班 关山月《盲道障碍报警拐杖》</span></span></section>\n<section><span><span>二等奖：四（2）班 常乐、六（5）班 滕飞</span></span></section>\n<section><span><span>比赛现场，毛毛雨的花盆突然“罢工”，显示屏一片漆黑。她没有哭，从口袋里掏出一节七号电池，三下五除二换上，水流准时响起。评审老师问：“为什么随身带电池？”她说：“因为我妈妈种花，我种电池。”</span></span></section>\n<section><span><span>褚天佑的调节仪用了两片光敏电阻、一块编号为STC89C52的单片机和一个旧鞋盒。关山月为了测试拐杖，蒙上眼睛在操场走了三百多圈，膝盖上贴满创可贴。她说，以后要让盲人朋友也能放心地逛夜市。</span></span></section>\n<section><span><span>科学的种子已经发芽，让我们一起期待它们长成森林！</span></span></section>\n</div>',
  },
  {
    why: '失物招领',
    text: '失物招领📢\n本周德育处收到同学们拾到的物品：蓝色保温杯2个、黑框眼镜1副、公交卡1张（卡面编号尾号0093）、七年级上册数学书一本（ISBN 978-7-5487-3021-6，扉页无名）、红色电话手表一块、校服外套7件。\n请失主课间到行政楼105室认领，超过30天无人认领的将捐给爱心衣橱。\n为拾金不昧的同学点赞：三（2）班 关晓月、八（6）班 任可！',
  },
  {
    why: '历史人物与秘密；无数字',
    text: '研学手记：走进地下交通站旧址\n\n油灯、暗门、夹墙里的油印机，小小的药铺曾是党的秘密交通站。讲解员说，当年掌柜把机密情报卷进膏药，由卖柴的少年送出城门。有一次，少年被捕，受尽酷刑始终没有吐露半个字，牺牲时年仅十六岁。\n同行的历史老师还讲了方志敏在狱中写《清贫》的故事：身上搜不出一个铜板的，原来是共产党的大官。\n走出旧址，阳光刺眼，我们谁也没有说话。',
  },
  {
    why: '规范脱敏的名单',
    html: '<div>\n<p><b><span><span>自治区学科竞赛现场确认名单（证件号已按规定遮盖）</span></span></b></p>\n<table><tbody><tr><td><p><span><span>姓名</span></span></p></td><td><p><span><span>身份证号</span></span></p></td><td><p><span><span>手机</span></span></p></td></tr>\n<tr><td><p><span><span>乌日娜</span></span></p></td><td><p><span><span><span>370202</span>********<span>4000</span></span></span></p></td><td><p><span><span><span>130</span>****<span>8919</span></span></span></p></td></tr>\n<tr><td><p><span><span>陶思成</span></span></p></td><td><p><span><span><span>450102</span>********<span>2608</span></span></span></p></td><td><p><span><span><span>180</span>****<span>9199</span></span></span></p></td></tr>\n<tr><td><p><span><span>乐正明</span></span></p></td><td><p><span><span><span>110101</span>********<span>7495</span></span></span></p></td><td><p><span><span><span>186</span>****<span>6542</span></span></span></p></td></tr></tbody></table>\n<p><span><span>请选手核对末四位，如有出入，<span>9</span>月<span>30</span>日前由带队教师统一报送更正。比赛地点：呼和浩特市第十六中学，报到时间<span>8:00</span>。</span></span></p>\n</div>',
  },
  {
    why: '社团招新，秘密花园；图片名像手机号',
    html: '<div>\n<section><section><p><span><strong>社团招新 | "秘密花园"园艺社等你来</strong></span></p></section></section>\n<section><section><p>你知道校园东北角那块荒地的秘密吗？去年春天，三十几位同学用锄头和小推车，把它变成了绝美的"秘密花园"：鼠尾草、百里香、绣球，还有一窝刺猬！</p></section></section>\n<section><img alt="秘密花园一角"></section>\n<section><img alt="同学们在播种"></section>\n<section><section><p>活动时间：每周三下午第8节；地点：生态园工具房；人数限20人。报名表请投到团委门口的信箱，暗号："机密任务，芝麻开门"。</p></section></section>\n</div>',
  },
  {
    why: '校车线路',
    text: '校车线路及停靠时间（冬季作息）\n1号线  浙车牌号见车身  司机：学校车队\n6:35 柏树湾 → 6:42 老供销社 → 6:50 水电站路口 → 7:02 石拱桥 → 7:15 学校\n2号线\n6:40 大塘口 → 6:48 茶场 → 6:55 新村委会 → 7:10 学校\n乘车卡每学期押金20元，遗失补办工本费10元。调度室：0577-67120880\n雨雪天气如停运，学校提前一晚在公众号发布。',
  },
  {
    why: '健康教育文；疾病无人；无数字',
    html: '<h2>秋冬季，警惕诺如病毒</h2>\n<p>诺如病毒感染性腹泻是秋冬季学校最常见的聚集性疫情。患者常突然恶心、呕吐、腹痛、腹泻，部分孩子低热、头痛，多数自限，预后良好。</p>\n<p>如果孩子在家里吐了，家长不要慌：先用一次性毛巾盖住呕吐物，戴好手套和口罩，再用含氯消毒液浸泡、清理；患儿症状消失满三天再返校。</p>\n<p>学校会怎么做？晨检、午检增加问询；一旦班里同一天出现多个有相同症状的孩子，校医立即报告属地疾控和教育部门，组织采样、消杀，必要时采取停课措施。停课通知只说明班级和时间，不会公布任何一位孩子的名字。</p>\n<p>常见误区：有人以为止泻药吃得越早越好，其实呕吐和腹泻是身体在排毒，盲目止泻反而加重；有人让孩子禁食禁水，结果造成脱水，正确做法是少量多次喝口服补液盐；还有人觉得“得过就免疫了”，可这种病毒型别多、变异快，可以反复感染。</p>\n<p>酒精对它没有效果，洗手要用流动水和肥皂。记得主动告诉班主任，不隐瞒病情就是保护大家。</p>',
  },
];
