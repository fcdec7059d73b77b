package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Superlatives and firsts in literal text: somebody must have looked whether they are true. */
final class ClaimCheck implements Proofreader.Check {
    private static final Message BY_DATA = new Message(
            "能由数据证明的，写{highest(…)}、{first_time(…)}或{doubled(…)}；有据可查的，写作{'…'}",
            "write {highest(…)}, {first_time(…)} or {doubled(…)} where the data proves it; where a source does, write {'…'}");

    private static final String DUTIES = "(?!书记|时间|线|责任|课|站|人民|现场)";

    private static final Pattern CLAIM = Pattern.compile(String.join(
            "|",
            "首次(?!公开)",
            "(?:位居|居|位列|列|排名|排|名列|跃居|升至)[^，。；、]{0,6}第一" + DUTIES,
            "(?:全国|全省|全市|全县|全区|全球|世界|国内|省内|市内|行业|系统)的?(?:唯一|首个|首家|首创|首例|首座|首条|首批|第一)" + DUTIES,
            "最[高低](?!人民|法|检|点|处|限|可|不|气温|温|档|级|工资|生活|保障|价|学府|奖|层|时速|[0-9０-９一二三四五六七八九十百千万\uFFFC])",
            "最[多少](?!跑|只|可|不|是|要|能|由|有|[0-9０-９一二三四五六七八九十百千万\uFFFC])",
            "(?:创|创下|刷新)[^，。；、]{0,6}(?:新高|新低|纪录|记录)|历史新高|历史最好",
            "翻番|翻了?一番"));

    @Override
    public void read(Page page) {
        Matcher found = CLAIM.matcher(page.text());
        while (found.find()) {
            if (page.isInTitle(found.start()) || page.isInQuotation(found.start())) {
                continue;
            }
            page.remark(
                    RemarkKind.UNPROVEN_CLAIM,
                    found.start(),
                    found.end(),
                    new Message(
                            "“" + found.group() + "”没有依据可核",
                            "\"" + found.group() + "\" has no evidence that could be checked"),
                    BY_DATA);
        }
    }
}
