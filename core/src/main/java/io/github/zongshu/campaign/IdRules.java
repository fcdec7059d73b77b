package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Function;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names are well formed and name one thing each. */
final class IdRules {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,63}");
    private static final Set<String> RESERVED = Set.of("total", "done", "rate");
    /** Begins the paths of last year's numbers. */
    private static final String LAST = "last";

    private final Campaign campaign;
    private final ProblemList problems;

    IdRules(Campaign campaign, ProblemList problems) {
        this.campaign = campaign;
        this.problems = problems;
    }

    void check() {
        Map<String, String> seen = new HashMap<>();
        numbered("metrics", campaign.metrics().stream().map(Metric::id).toList(), seen);
        numbered("breakdowns", campaign.breakdowns().stream().map(Breakdown::id).toList(), seen);
        numbered(
                "timeSeries", campaign.timeSeries().stream().map(TimeSeries::id).toList(), seen);
        numbered("taskLists", campaign.taskLists().stream().map(TaskList::id).toList(), seen);
        numbered("graphics", campaign.graphics().stream().map(Graphic::id).toList(), seen);
        numbered("photos", campaign.photos().stream().map(Photo::id).toList(), seen);
        for (int i = 0; i < campaign.breakdowns().size(); i++) {
            Breakdown breakdown = campaign.breakdowns().get(i);
            String path = "breakdowns[" + i + "]";
            inner(
                    path + ".columns",
                    breakdown.columns().stream().map(Breakdown.Column::id).toList(),
                    Set.of());
            inner(
                    path + ".rows",
                    breakdown.rows().stream().map(Breakdown.Row::id).toList(),
                    RESERVED);
        }
        for (int i = 0; i < campaign.timeSeries().size(); i++) {
            List<TimeSeries.Point> points = campaign.timeSeries().get(i).points();
            inner(
                    "timeSeries[" + i + "].points",
                    points.stream().map(TimeSeries.Point::id).toList(),
                    Set.of());
        }
        for (int i = 0; i < campaign.taskLists().size(); i++) {
            List<TaskList.TaskClass> classes = campaign.taskLists().get(i).classes();
            inner(
                    "taskLists[" + i + "].classes",
                    classes.stream().map(TaskList.TaskClass::id).toList(),
                    RESERVED);
        }
    }

    private void inner(String path, List<String> ids, Set<String> reserved) {
        numbered(path, ids, new HashMap<>());
        for (int i = 0; i < ids.size(); i++) {
            if (reserved.contains(ids.get(i))) {
                problems.add(
                        path + "[" + i + "].id",
                        "reserved-id",
                        new Message("编号“" + ids.get(i) + "”是保留词", "the id \"" + ids.get(i) + "\" is reserved"),
                        new Message("请换一个编号", "choose another id"));
            }
        }
    }

    private void numbered(String list, List<String> ids, Map<String, String> seen) {
        for (int i = 0; i < ids.size(); i++) {
            String path = list + "[" + i + "].id";
            wellFormed(path, ids.get(i));
            String before = seen.putIfAbsent(ids.get(i), path);
            if (before != null && !ids.get(i).isBlank()) {
                problems.add(
                        path,
                        "duplicate-id",
                        new Message(
                                "编号“" + ids.get(i) + "”已在 " + before + " 用过",
                                "the id \"" + ids.get(i) + "\" is already used at " + before),
                        new Message("每个编号只能用一次", "use each id once"));
            }
        }
    }

    private void wellFormed(String path, String id) {
        if (id.isBlank()) {
            problems.requireWords(path, id, "编号", "id");
        } else if (!NAME.matcher(id).matches() || Function.of(id).isPresent() || id.equals(LAST)) {
            problems.add(
                    path,
                    "bad-id",
                    new Message("编号“" + id + "”不合规则", "the id \"" + id + "\" is not well formed"),
                    new Message(
                            "以字母或汉字开头，后接字母、汉字、数字、-、_，不超过64个字，且不与函数同名、不叫 last",
                            "begin with a letter, go on with letters, digits, - or _, at most 64, and neither a function's name nor last"));
        }
    }
}
