package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentence around a figure says of it. A row names the figure by its text as given. */
class NarrationTest {
    private final MentionScanner scanner = MentionScanner.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年走访群众6.8万人次                     | 6.8万人次  | 群众
            结对帮扶的1200余名困难学生返校            | 1200余名   | 困难学生
            全县脱贫人口人均纯收入14862元             | 14862元    | 人口人均纯收入
            T3航站楼旅客吞吐量累计完成1000万人次      | 1000万人次 | T3航站楼旅客吞吐量
            出口额占总收入的四成                      | 四成       | 出口额
            学校建筑面积4.6万余平方米                 | 4.6万余平方米 | 学校建筑面积
            PM2.5平均浓度34微克/立方米                | 34微克/立方米 | PM2.5平均浓度
            我校先后荣获国家级奖项5个                 | 5个        | 国家级奖项
            医院现有编制床位1200张                    | 1200张     | 编制床位
            日检测能力由1.2万管提升至10万管           | 10万管     | 日检测能力
            预计新增 A 类学位 40300 个                | 40300 个   | A 类学位
            工程涵盖产业（7个）、民生（2个）两大类    | 2个        | 民生
            不良贷款率1.03%，较年初下降0.11个百分点   | 0.11个百分点 | 不良贷款率
            “三类人员”风险消除率达93.6%               | 达93.6%    | 风险消除率
            综合考核得分居全市第一                    | 第一       | 综合考核得分
            """)
    void namesWhatAFigureMeasures(String sentence, String figure, String noun) {
        assertThat(mention(sentence, figure).noun()).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            总产值286亿元，同比增长5.8%          | 5.8%         | 同比增长   | UP   | CHANGE
            用工成本下降3.6%                     | 3.6%         | 下降       | DOWN | CHANGE
            降幅较一季度收窄2.1个百分点          | 2.1个百分点  | 收窄       | DOWN | PERCENTAGE_POINT
            市场主体净增1.1万余户                | 1.1万余户    | 净增       | UP   | CHANGE
            净增就业岗位1.3万个                  | 1.3万个      | 净增       | UP   | CHANGE
            存款余额较年初增加156.3亿元          | 156.3亿元    | 较年初增加 | UP   | CHANGE
            城镇化率比上年末提高1.12个百分点     | 1.12个百分点 | 比上年末提高 | UP | PERCENTAGE_POINT
            新登记企业增至9家                    | 9家          | 增至       | UP   | COUNT
            收入由4000元增加到现在的近2万元      | 近2万元      | 增加到     | UP   | MONEY
            全程缩短1个半小时                    | 1个半小时    | 缩短       | DOWN | CHANGE
            平均住院日由8.6天降至7.2天           | 7.2天        | 降至       | DOWN | DURATION
            预计新增学位40300个                  | 40300个      | 新增       | UP   | COUNT
            贷款利率同比下降38个基点             | 38个基点     | 同比下降   | DOWN | PERCENTAGE_POINT
            增速高于全省1.4个百分点              | 1.4个百分点  | 高于       | UP   | PERCENTAGE_POINT
            """)
    void saysWhichWayAFigureWent(String sentence, String figure, String word, Direction.Sense sense, MentionKind kind) {
        Mention mention = mention(sentence, figure);

        assertThat(mention.direction().word()).isEqualTo(word);
        assertThat(mention.direction().sense()).isEqualTo(sense);
        assertThat(mention.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今年以来，受理诉求23.6万件                     | 23.6万件 | 今年以来
            去年，加装电梯9部                              | 9部      | 去年
            2023年，旅游收入1023.6亿元                     | 1023.6亿元 | 2023年
            7月至9月，立案147起                            | 147起    | 7月至9月
            年底前签约项目10个                             | 10个     | 年底前
            截至目前，发放贷款5.2万笔                      | 5.2万笔  | 截至目前
            汛期出现9次强降雨过程                          | 9次      | 汛期
            开展专项整治以来，整改问题437条                | 437条    | 开展专项整治以来
            “十四五”期间，投入20亿元                       | 20亿元   | ''
            前三季度，招商到位资金12亿元                   | 12亿元   | 前三季度
            上半年接待游客80万人次。下半年接待95万人次     | 95万人次 | 下半年
            达产后年产值5亿元                              | 5亿元    | ''
            """)
    void saysWhenAFigureHolds(String sentence, String figure, String period) {
        assertThat(mention(sentence, figure).period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            共有代表326名，其中妇女代表98名                         | 98名   | 326名
            共有代表326名，其中妇女代表98名、青年代表40名           | 40名   | 326名
            用电量19.8亿千瓦时，其中工业用电11.2亿千瓦时            | 11.2亿千瓦时 | 19.8亿千瓦时
            发稿2200余篇。其中，央媒发稿200多篇                     | 200多篇 | 2200余篇
            余额3200亿元（比年初增加260亿元），其中涉农980亿元      | 980亿元 | 3200亿元
            参会企业210家（其中上市公司32家）                       | 32家   | 210家
            45岁以下代表112名（其中35岁以下28名）                   | 28名   | 112名
            企业210家（其中国企12家），会员90家                     | 90家   | ''
            职工1876人，其中高级职称312人，床位1200张               | 1200张 | ''
            建议428件，其中A类（已解决）312件、B类（在办）96件      | 96件   | 428件
            接待观众218万人次，其中未成年人67万人次                 | 67万人次 | 218万人次
            投资30亿元。今年完成12亿元                              | 12亿元 | ''
            """)
    void linksAPartToItsWhole(String sentence, String figure, String whole) {
        List<Mention> mentions = scanner.scan(sentence);
        String found = mention(sentence, figure).whole().stream()
                .mapToObj(index -> mentions.get(index).text())
                .findFirst()
                .orElse("");

        assertThat(found).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            城镇、农村居民收入分别为45230元和22108元       | 城镇居民收入;农村居民收入
            全市城镇、农村居民收入分别为45230元和22108元   | 城镇居民收入;农村居民收入
            一、二、三产业分别增长3.9%、7.8%、5.6%         | 一产业;二产业;三产业
            甲、乙、丙三县分别完成12亿元、9亿元、7亿元     | 甲;乙;丙
            分别高出国、省2.2、0.4个百分点                 | 国;省
            门诊量、手术量分别增长11.5%、4.2%              | 门诊量;手术量
            存款和贷款分别增长8.2%和下降1.5%               | 存款;贷款
            粮食、油料产量分别达到27万吨和3万吨            | 粮食产量;油料产量
            小学、初中、高中分别招生960人、720人、480人    | 小学;初中;高中
            东区、西区分别有党支部45个和38个               | 东区;西区
            """)
    void dealsSubjectsOutInOrder(String sentence, String nouns) {
        List<String> found = scanner.scan(sentence).stream().map(Mention::noun).toList();

        assertThat(String.join(";", found)).isEqualTo(nouns);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            预计新增 A 类学位 40300 个、B 类床位 970 张   | A 类学位新增个;B 类床位新增张
            新增床位1200张、托位300个                     | 床位新增张;托位新增个
            净增企业58家、个体户1.2万户                   | 企业净增家;个体户净增户
            分别高于全省0.2、1.4、0.3个百分点             | 高于个百分点;高于个百分点;高于个百分点
            新建学校12所、幼儿园8所                       | 学校所;幼儿园所
            辖24县、3区                                   | 辖县;辖区
            减少门店7家、员工42人                         | 门店减少家;员工减少人
            帮扶8652户、2.9万人                           | 帮扶户;帮扶人
            增加学位9600个、2400个和床位180张             | 学位增加个;学位增加个;床位增加张
            完成改造3.2、4.6和5.1万平方米                 | 改造平方米;改造平方米;改造平方米
            """)
    void sharesWordsAcrossAList(String sentence, String read) {
        List<String> found = scanner.scan(sentence).stream()
                .map(mention -> mention.noun() + mention.direction().word() + unit(mention))
                .toList();

        assertThat(String.join(";", found)).isEqualTo(read);
    }

    private static String unit(Mention mention) {
        return mention.content() instanceof Content.Amount amount
                ? amount.quantity().unit().text()
                : "";
    }

    private Mention mention(String sentence, String figure) {
        return scanner.scan(sentence).stream()
                .filter(mention -> mention.text().equals(figure))
                .findFirst()
                .orElseThrow(() -> new AssertionError(figure + " is not among " + scanner.scan(sentence)));
    }
}
