package io.github.zongshu.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of official titles that are not parted, and what else stays whole in them. */
final class TitleWords {
    /** 文种: the kinds of documents (党政机关公文处理工作条例, article 8), and those that summaries go by. */
    private static final List<String> KINDS = List.of(
            "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要", "总结报告", "情况报告",
            "工作报告", "总结", "简报", "汇报", "方案", "办法");

    private static final List<String> WORDS = List.of(
            "关于", "开展", "情况", "活动", "工作", "办公室", "人民政府", "政府", "委员会", "领导小组", "服务", "热线", "诉求", "办理", "运行", "年度", "群众",
            "实事", "政务", "便民", "实践", "教育", "学习", "进一步", "加强", "推进", "推动", "落实", "建设", "管理", "改革", "发展", "经济", "社会", "治理",
            "基层", "城市", "乡村", "振兴", "环境", "保护", "安全", "生产", "检查", "考核", "结果", "任务", "重点", "项目", "民生", "企业", "专项", "整治",
            "行动", "主题", "党史", "进展", "成效", "完成", "实施", "印发", "转发", "召开", "会议", "精神", "贯彻", "有关", "问题", "整改", "做好", "全市",
            "全县", "全区", "全省", "我市", "屋场", "恳谈会", "阶段性", "上半年", "下半年", "组织", "健全", "机制", "制度", "体系", "创建", "文明", "卫生",
            "健康", "生态", "农村", "农业", "交通", "住房", "就业", "养老", "教师", "学校", "医疗", "保障", "水平", "能力", "质量", "提升", "优化", "营商",
            "数字", "数据", "信息", "公开", "综合", "执法", "监督", "预算", "财政", "资金", "使用", "审计", "调研", "试点", "示范", "先进", "集体", "个人",
            "表彰", "奖励", "人员", "干部", "队伍", "机关", "单位", "部门", "负责", "责任", "目标", "规划", "计划", "纲要");

    /** Digits with the word that follows them, and ordinals: 2021年, 第十四届, 12345. */
    private static final Pattern WHOLE =
            Pattern.compile("[0-9A-Za-z.%]+(?:[万亿余多]*(?:年度|年|月|日|号|个|件|项|场|次|届|期|周年|人次|家|户|元|条|批))?"
                    + "|第[一二三四五六七八九十百0-9]+(?:届|次|批|期|个|轮|季度|号)"
                    + "|[一二三四五六七八九十百]+(?:届|次|周年|年)");

    private TitleWords() {}

    /** For each place in a text, whether it lies within a word, a number with its unit, or an ordinal. */
    static boolean[] whole(String text) {
        boolean[] whole = new boolean[text.length() + 1];
        Stream.concat(WORDS.stream(), KINDS.stream()).forEach(word -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                mark(whole, at, at + word.length());
            }
        });
        Matcher matcher = WHOLE.matcher(text);
        while (matcher.find()) {
            mark(whole, matcher.start(), matcher.end());
        }
        return whole;
    }

    private static void mark(boolean[] whole, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            whole[i] = true;
        }
    }

    /** Whether a known word begins at a place. */
    static boolean begins(String text, int at) {
        return WORDS.stream().anyMatch(word -> text.startsWith(word, at));
    }

    /** Whether a known word ends before a place. */
    static boolean ends(String text, int at) {
        return WORDS.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** Whether a text is nothing but the name of a kind of document. */
    static boolean isKind(String text) {
        return KINDS.contains(text);
    }
}
