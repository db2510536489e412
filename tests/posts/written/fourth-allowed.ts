import type { Post } from '../post';

/** Posts that may go out, as schools write them. All people and numbers are made up. */
export const FOURTH_ALLOWED: readonly Post[] = [
  {
    why: '科学史人物疾病；无数字',
    html: '<h2>班会素材：他们也曾在病榻上</h2>\n<div>契诃夫行医咯血，写出了《第六病室》；贝多芬听不见掌声，仍让合唱响遍剧场；鲁迅晚年肺病缠身，还要在床边改青年的稿子；张海迪少年高位截瘫，自学针灸给乡亲看病。</div>\n<div>讲这些，不是要我们歌颂病痛，而是懂得：一个人被命运按住的时候，还可以伸手去够一支笔。</div>\n<div>史铁生在病床上说，发烧了才知道不发烧的日子多么清爽；司马迁受了宫刑，把羞辱吞下去，吐出一部《史记》；双目几近失明的陈寅恪，靠口述写完了《柳如是别传》；贫病交加的曹雪芹，举家食粥，仍要“披阅增删”。</div>\n<div>也有没能挺过来的。梵高被精神疾病折磨，生前几乎卖不出画；诗人海子走向了铁轨。我们不回避这些名字，因为承认痛苦，是学会求助的开始。</div>\n<div>讨论：你身边的无障碍设施够不够？请画一张地图。</div>',
  },
  {
    why: '学习焦虑讲座',
    html: '<div>\n<section><span>考前的手心为什么会出汗？</span></section>\n<p><span>从大脑科学看，一点点焦虑能让人专注，太多的焦虑才会让人空白。讲座分享了三件小工具：5-4-3-2-1着陆法、4-7-8呼吸法、把担心写进“烦恼抽屉”。</span></p><p><br></p>\n<p><span>有同学提问：是不是所有失眠都叫抑郁症？老师说，诊断要由精神科医生按照标准做，连续两周以上、影响生活才需评估。</span></p><p><br></p>\n<p><span>讲座后半场，大家两两练习“说出担心”。有人说，怕考砸了爸妈失望；有人说，怕朋友考得比自己好。老师请大家把担心写在纸上，不写名字，揉成团扔进一个大玻璃缸，再随机捡一个读出来。读着读着，全场笑了——原来每个纸团都那么像。</span></p><p><br></p>\n<p><span>老师还介绍了一项2019年的研究，样本来自6个省份12800名中学生：考前写十分钟日记的人，比不写的人平均高出3.2分。</span></p><p><br></p>\n<p><span>家长可以做什么？少问排名，多问睡得好不好；孩子说“我没事”，请在他身边坐一会儿，不说话也行。如果出现惊恐发作——心跳飞快、手脚发麻、觉得要死了——扶他坐下，陪他数呼吸，通常二十分钟内会缓解，缓解后再预约专科门诊。</span></p><p><br></p>\n<p><span>热线12356，求助不丢人。</span></p><p><br></p>\n</div>',
  },
  {
    why: '教师致谢',
    text: '退休感言\n\n三十八年的粉笔灰，今天落定了。谢谢教研组的小伙伴，替我改过无数次课件；谢谢传达室的老哥，冬天给我留一杯热茶；谢谢一届届的学生，你们把“老师好”喊得我一直年轻。\n我没什么秘密可讲，唯一的秘诀是：上课前十分钟，先把自己读感动。\n愿母校桃李芬芳，山高水长。\n退休教师　写于二〇二五年九月十日',
  },
  {
    why: '期末监考安排',
    text: '期末监考及巡考安排（教职工版）\n12月28日上午：语文，第1—30考场；巡考组长在D楼\n12月28日下午：物理、历史，第1—26考场\n12月29日上午：数学，第1—30考场，流动监考3人\n阅卷12月30日7:50开始，封卷、拆卷由专人负责；机读卡第15位为科类码，请提醒学生填涂。考务办公室内线6033。',
  },
  {
    why: '教育局文号公开',
    html: '<h2>苍山市教育局关于开展2026年春季义务教育学生学籍核查的通知</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;苍教基函〔2026〕4号</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;各县（市、区）教育局：</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;为保障学籍信息真实，请各校于3月1日—3月20日开展人籍一致核查。校内公示仅限学号后四位、班级；严禁公布学籍号、身份证号、家庭电话等。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;平台技术支持QQ群：109876543；电话0872-2319940。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;（此件公开发布）</p>',
  },
  {
    why: '营养餐',
    html: '<div>\n<section><span>食堂阿姨喊你吃饭啦</span></section>\n<table><tbody><tr><td><section><span>窗口</span></section></td><td><section><span>主打</span></section></td><td><section><span>售价</span></section></td></tr>\n<tr><td><section><span>1号</span></section></td><td><section><span>青椒肉丝盖饭</span></section></td><td><section><span>8.5元</span></section></td></tr>\n<tr><td><section><span>2号</span></section></td><td><section><span>孜然土豆+卤蛋</span></section></td><td><section><span>7元</span></section></td></tr>\n<tr><td><section><span>3号</span></section></td><td><section><span>番茄鸡蛋刀削面</span></section></td><td><section><span>6.5元</span></section></td></tr>\n<tr><td><section><span>4号</span></section></td><td><section><span>杂粮煎饼（加肠+2元）</span></section></td><td><section><span>5元</span></section></td></tr></tbody></table>\n<section><img alt="新菜试吃"></section>\n<p><span>少油少盐窗口在最东侧，糖尿病、控糖饮食的教职工请凭医嘱申请。套餐编号A07–A12可在小程序预订，订单尾号会显示在大屏。</span></p><p><br></p>\n</div>',
  },
  {
    why: '近视防控；无数字',
    html: '<h2>眼科专家来了：近视会遗传吗？</h2>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;高度近视有家族倾向，但大多数孩子的近视，是看近太多、户外太少造成的。眯眼、歪头、凑近屏幕，都是求救信号。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;散瞳验光前要停戴隐形眼镜；低浓度阿托品、角膜塑形镜都须医生处方；所谓“治愈神器”，多半是广告。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;视网膜脱离虽少见，一旦眼前像挂了黑帘，必须立刻就诊。</p>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;周末多晒太阳，比任何眼贴都管用。</p>',
  },
  {
    why: '规范脱敏的军训保险',
    html: '<h2>军训意外险投保确认（证件已按6+4遮盖）</h2>\n<table><tbody><tr><td>学生</td><td>证件号</td><td>监护人手机</td></tr>\n<tr><td>和*海</td><td>520103********2691</td><td>156****7114</td></tr>\n<tr><td>司徒*</td><td>350203********0561</td><td>137****4497</td></tr>\n<tr><td>雷*鸣</td><td>430121********0860</td><td>181****8508</td></tr></tbody></table>\n<p>&nbsp;&nbsp;&nbsp;&nbsp;保单号：PEAC202508114501020018，保险期间8月20日至8月30日，责任免除条款请见附件。理赔专线95518。</p>',
  },
  {
    why: '编程竞赛通知',
    text: '信息学社团寒假集训提醒\n集训1月13日—1月22日，每天8:30到机房3。账号由老师线下发放，请同学们记在自己的本子上，切勿转给别人。\n主要内容：贪心、二分、最短路；测试数据 1000000007 取模；建议刷题编号P1024、P1138、P2678、CF1380A。\n参赛费自理，不收培训费；带好水杯、笔记本。社长：于小鱼（高一7班）',
  },
  {
    why: '正副队长与值日班长',
    text: '红领巾广播稿·点亮我的小岗位\n花坛边，图书架前，总有闪闪发光的小身影。他们是：一（2）班的“窗台小卫士”桑葚，二（1）班的“花浇水员”乔一，三（4）班的“口算PK台”台长蒙恬，五（3）班的“废纸回收站站长”范冰清。\n站长告诉记者，上月共回收废纸143公斤，换来24盆多肉。\n小岗位，大责任，下周期待你来竞聘。',
  },
  {
    why: '信息公开指南',
    text: 'xx中学信息收集说明（节选）\n\n报名系统需填：姓名、性别、出生日期、身份证件号码、户籍地址、照片、监护人电话、特长证书。患有哮喘、癫痫、先天性心脏病等疾病或对食物药物过敏的，请在“特殊说明”一栏自愿选填，由校医室保管。\n保存期限：录取结束后6个月，逾期删除。数据不出境、不外包。\n您有权撤回同意；客服400-830-1199，隐私负责人邮箱 dpo@zx.example.cn',
  },
  {
    why: '跳绳纪录；无数字',
    text: '校园吉尼斯揭榜\n\n踢毽达人：三年级的关小雨\n跳绳小能手：四年级的花木兰\n平板支撑王：六年级的铁牛\n呼啦圈女王：二年级的彩虹\n投篮之星：五年级的冯一飞\n\n以上选手经三位裁判计时计数，按年级颁发证书。新一轮报名已经开始，想挑战的同学请找体育委员登记，别忘了热身哦。',
  },
  {
    why: '老校区接驳车',
    text: '接驳班车12月1日起调整：\n北区→南区：7:00、7:20、7:45；12:10；17:35、21:40\n南区→北区：6:50、12:35、18:05、22:05\n停靠点：北区二食堂、体育馆、南区图书馆西侧\n乘车请刷校园卡，行李不超过20公斤。节假日按周六时刻表运行，详询0931-5172680，或关注站台显示屏。',
  },
  {
    why: '合唱比赛获奖',
    html: '<h2>好声音！“唱响青春”班级合唱比赛结果</h2>\n<div>经七位评委现场亮分，去掉一个最高分和一个最低分：</div>\n<div>一等奖：高一（3）班《如愿》97.6分、高二（8）班《山海》96.9分</div>\n<div>二等奖：高一（11）班、高二（2）班、高一（5）班</div>\n<div>最佳指挥：童心（高一3班）　最佳伴奏：金曲（高二8班）</div>\n<div>获奖班级于12月9日登台汇演，请提前40分钟候场。</div>',
  },
  {
    why: '《活着》人物卡；无数字',
    html: '<h2>书评 | 福贵为什么还活着</h2>\n<div>福贵败光祖产，父亲气死，被拉去当壮丁；回家母亲已经病故，女儿凤霞因高热失聪失语，儿子有庆抽血被抽死，妻子家珍患软骨病，女婿二喜被水泥板压死，外孙苦根噎死。</div>\n<div>一个人能承受多少次送别？</div>\n<div>余华没有煽情，他把眼泪放在玩笑里，让一头老黄牛和老人同名。</div>\n<div>有读者不喜欢这本书，说它把苦难堆得太满，像一场没有尽头的葬礼。可是如果你去问问经历过那个年代的老人，他们会平静地告诉你，书里的事，只是换了个名字。</div>\n<div>我更喜欢书里那些不起眼的暖：家珍病得下不了床，还要福贵背她去看凤霞的新家；二喜用板车给丈人铺上厚稻草；苦根分豆子，总把大的那把推给外公。这些瞬间很短，短到一眨眼就过去，却正是活着的理由。</div>\n<div>读者该问的是，谁在替凤霞抽血、替有庆沉默？答案也许不在书里。</div>',
  },
  {
    why: '扶贫调研新闻无个人；无数字',
    html: '<p><b><span>市教育局调研组走进大山深处的教学点</span></b></p>\n<p><span>深秋时节，调研组翻过三道山梁，来到只有七名学生的木鱼教学点。在厨房，他们揭开锅盖看肉；在宿舍，他们摸被褥厚薄；在教室，他们听了一节复式课。</span></p>\n<p><span>随后，调研组和驻村干部、校长座谈，要求继续落实低保、残疾、脱贫家庭学生的各项补助，不落一户、不漏一人；要简化证明材料，避免让孩子当众述说家境。</span></p>\n<p><span>座谈会开得很家常，围着火塘，边烤土豆边说。校长讲，最头疼的是留不住年轻老师，路太远、网太慢，冬天水管一冻就是一个星期。驻村干部讲，搬出去的人家越来越多，剩下的多是老人带着孙辈，孩子见到生人就躲。炊事员讲，营养餐的肉按时送到，就是冰柜老跳闸。</span></p>\n<p><span>调研组逐条记下，当场打电话协调：电力公司负责更换线路，交通部门把通村路的塌方段列入应急抢修，教师周转房列入明年的建设计划。对于教学点去留，组长说，只要还有一个孩子需要就近入学，就不能简单一撤了之。</span></p>\n<p><span>有人问起困难学生的情况，校长摆摆手：“这个不在会上讲，会后看台账。”大家都笑了，说这是懂规矩。</span></p>\n<p><span>临行，孩子们唱了一支山歌，歌声随风传得很远。</span></p>',
  },
  {
    why: '微博校园广播；无数字',
    text: '叮咚！今晚的星空主播是梅小西和路远方同学✨他们带来两首诗、一段口琴，还有一则关于“月亮住在井里”的睡前故事。没有听到的同学，请到公众号“点播台”留言～别忘了对着窗外说声晚安🌙 #星空电台# #宿舍里的秘密角落# 听众最爱的台词：慢一点，也很好。',
  },
  {
    why: '中职名师工作室招聘',
    html: '<div>\n<section><section><strong><span>等你来 | 2026届高校毕业生双选会招聘</span></strong></section></section>\n<section><span><span>岗位：高中政治3名、信息技术2名、心理健康1名、校医1名（须有执业护士或医师证书）</span></span></section>\n<section><span><span>薪酬：年薪9—15万元，提供人才公寓，安家费5万元。</span></span></section>\n<section><span><span>要求：1991年1月1日后出生，无处分记录。面试编号由系统短信告知。</span></span></section>\n<section><span><span>投递：hr@xiguan.example.cn；人事科座机0553-3110087；微信公众号“西关人才”。</span></span></section>\n</div>',
  },
  {
    why: '大病保险与校服',
    html: '<div>\n<section><section><strong><span>新生费用一览，别再被骗啦</span></strong></section></section>\n<section><span><span>伙食费：预存每月420元，退费原路返回；校服：自愿；作业本：代收7.6元/学期。住宿费：每学期350元。</span></span></section>\n<section><span><span>支付方式只此一种：扫描报到须知里的二维码，页面显示“XX学校（官方）”，收款账号尾号0056，商户编码898310182990012。</span></span></section>\n<section><span><span>任何人私下加家长好友要求转账的，都是骗子。咨询：财务室0536-8293410。</span></span></section>\n</div>',
  },
  {
    why: '防诈骗致家长；无数字',
    html: '<div>\n<section><section><p><span><strong>给家长的防诈提醒</strong></span></p></section></section>\n<section><section><p>近来，有人冒充“班主任”“学校收费员”，在家长群里发二维码收取“资料费”。遇到这种情况，请做到：不扫码，先打办公座机核实；不发身份证和银行卡照片；不在群里晒孩子的名牌、班牌、准考证。</p></section></section>\n<section><section><p>如果已经转账，第一时间联系银行和当地公安。学校不会通过微信群催费，也不会向您索要验证码。</p></section></section>\n<section><section><p>孩子问为什么不能说家里有几口人，请温柔地解释：有些话只和信任的人说。</p></section></section>\n</div>',
  },
  {
    why: '公开招标补充公告',
    html: '<div>\n<section><section><p><span><strong>塑胶跑道翻新工程：第二次补充公告</strong></span></p></section></section>\n<section><section><p>项目编号：BH-GC-2025-0138；标段：1个；计划工期75日历天。</p></section></section>\n<section><section><p>变更事项：原“质保5年”改为“质保8年”；投标保证金账户更正为4602 0812 0920 0123 456（代理公司基本户）；开标时间顺延至9月16日10时。</p></section></section>\n<section><section><p>招标人：滨海新校建设指挥部　联系人：蓝工 0898-65330721</p></section></section>\n<section><section><p>监督部门：市住建局，12319</p></section></section>\n</div>',
  },
  {
    why: '保密意识课',
    html: '<div>\n<section><section><p><span><strong>开学第一课 | “随手一拍”，可能拍出大麻烦</strong></span></p></section></section>\n<section><section><p>老师带来三个真实改编的小故事：港口边拍军舰上传被约谈；捡到盖有“机密”字样的文件没有上报；网友“高薪请拍地形图”。</p></section></section>\n<section><section><p>同学们分组讨论，归纳了四句口诀：见密不传，遇密就报，拾密不看，疑密先问。</p></section></section>\n<section><section><p>举报电话12339，24小时有人接听。下课后大家写下保密承诺，投进写着“秘密”的纸箱——里面装的其实是糖果。</p></section></section>\n</div>',
  },
  {
    why: '青少年健康调查匿名汇总',
    html: '<p><b><font><span>镇中心校<span>2025</span>年秋季学生健康调查统计通报</span></font></b></p>\n<table><tbody><tr><td><p><font><span>项目</span></font></p></td><td><p><font><span>小学部</span></font></p></td><td><p><font><span>初中部</span></font></p></td></tr>\n<tr><td><p><font><span>龋齿检出率</span></font></p></td><td><p><font><span><span>34.8</span>%</span></font></p></td><td><p><font><span><span>27.9</span>%</span></font></p></td></tr>\n<tr><td><p><font><span>血红蛋白低于正常值</span></font></p></td><td><p><font><span><span>2.3</span>%</span></font></p></td><td><p><font><span><span>1.8</span>%</span></font></p></td></tr>\n<tr><td><p><font><span>听力初筛未通过</span></font></p></td><td><p><font><span><span>0.4</span>%</span></font></p></td><td><p><font><span><span>0.3</span>%</span></font></p></td></tr>\n<tr><td><p><font><span>近视（裸眼<<span>5.0</span>）</span></font></p></td><td><p><font><span><span>38.6</span>%</span></font></p></td><td><p><font><span><span>67.2</span>%</span></font></p></td></tr>\n<tr><td><p><font><span>近三个月自述被同伴排斥</span></font></p></td><td><p><font><span><span>5.1</span>%</span></font></p></td><td><p><font><span><span>7.9</span>%</span></font></p></td></tr>\n<tr><td><p><font><span>轻度贫血</span></font></p></td><td><p><font><span><span>2.3</span>%</span></font></p></td><td><p><font><span><span>1.8</span>%</span></font></p></td></tr>\n<tr><td><p><font><span>脊柱弯曲初筛阳性</span></font></p></td><td><p><font><span><span>1.1</span>%</span></font></p></td><td><p><font><span><span>3.6</span>%</span></font></p></td></tr>\n<tr><td><p><font><span>情绪困扰自评得分≥<span>60</span>占比</span></font></p></td><td><p><font><span><span>6.7</span>%</span></font></p></td><td><p><font><span><span>14.5</span>%</span></font></p></td></tr></tbody></table>\n<p><font><span>共计受检<span>1179</span>人，未受检<span>21</span>人为请假。所有个案由校医单独反馈监护人，本通报仅用于改进保健工作。</span></font></p>',
  },
  {
    why: '寄宿生补助名单四项对齐',
    text: '2025年秋季寄宿生营养补助发放对象（公示五日，到期撤下）\n\n姓名　　　学校　　　　年级　班级\n阿呷　　　木里小学　　三　　　1\n吉克　　　木里小学　　四　　　2\n俄木　　　木里小学　　六　　　1\n曲比　　　木里初中　　七　　　3\n\n意见反馈：县教体科技局计财股，座机0834-6522137；监督邮箱jcg@mulijy.example.cn。',
  },
  {
    why: '公办幼儿园招聘成绩',
    html: '<p><b><font><span><span>2025</span>年幼儿园教师（备案制）考试总成绩及入围名单</span></font></b></p>\n<table><tbody><tr><td><p><font><span>序号</span></font></p></td><td><p><font><span>姓名</span></font></p></td><td><p><font><span>出生年月</span></font></p></td><td><p><font><span>笔试</span></font></p></td><td><p><font><span>技能</span></font></p></td><td><p><font><span>总成绩</span></font></p></td><td><p><font><span>名次</span></font></p></td></tr>\n<tr><td><p><font><span><span>1</span></span></font></p></td><td><p><font><span>南宫燕</span></font></p></td><td><p><font><span><span>1999.05</span></span></font></p></td><td><p><font><span><span>76.00</span></span></font></p></td><td><p><font><span><span>88.40</span></span></font></p></td><td><p><font><span><span>83.44</span></span></font></p></td><td><p><font><span><span>1</span></span></font></p></td></tr>\n<tr><td><p><font><span><span>2</span></span></font></p></td><td><p><font><span>郭小璐</span></font></p></td><td><p><font><span><span>2000.08</span></span></font></p></td><td><p><font><span><span>80.50</span></span></font></p></td><td><p><font><span><span>84.20</span></span></font></p></td><td><p><font><span><span>82.72</span></span></font></p></td><td><p><font><span><span>2</span></span></font></p></td></tr>\n<tr><td><p><font><span><span>3</span></span></font></p></td><td><p><font><span>桂兰</span></font></p></td><td><p><font><span><span>1997.11</span></span></font></p></td><td><p><font><span><span>72.50</span></span></font></p></td><td><p><font><span><span>85.60</span></span></font></p></td><td><p><font><span><span>80.36</span></span></font></p></td><td><p><font><span><span>3</span></span></font></p></td></tr></tbody></table>\n<p><font><span>考生请于<span>8</span>月<span>9</span>日上午携带毕业证、幼儿园教师资格证、普通话证原件复审。县人社局事业单位管理股电话<span>0318-8220610</span>。</span></font></p>',
  },
  {
    why: '失物，公交卡、伞',
    text: '捡到东西啦（更新至12月5日）\n操场看台：一串佛珠，一件红白校服（XL），两把折伞；\n食堂二楼：保温饭盒、一只耳塞、现金23.5元；\n公交站：老年卡一张，磁条号后五位90217；\n图书馆：散页的《时间简史》，馆藏号TS0041833。\n请于12月20日前到一站式大厅2号窗领走，无主物品月底进入义卖，善款捐给班级图书角。',
  },
];
