package io.sidan.core.report;

import io.sidan.core.report.FactMapper.Done;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts facts into sentences; what is not recorded is not said. */
final class Drafting {

    private static final Map<String, String> KINDS = kinds();

    private final Map<String, String> values;

    private Drafting(List<Fact> facts) {
        values = facts.stream().collect(Collectors.toMap(Fact::key, Fact::value));
    }

    /** A paragraph a line. */
    static String of(String town, String period, List<Fact> facts) {
        return new Drafting(facts).written(town, period);
    }

    private String written(String town, String period) {
        List<String> lines = new ArrayList<>();
        lines.add(period + "，" + town + "人大现有代表 " + of("deputies") + " 名，联络站点 " + of("venues") + " 个。现将工作情况报告如下。");
        lines.add("一、代表活动");
        lines.add("开展代表活动 " + of("activities") + " 次，学习培训 " + of("learning") + " 次，走访、调研、视察 " + of("visits")
                + " 次，监督 " + of("supervisions") + " 次；接待选民日接待 " + of("receptions") + " 次，来访、来信、来电 " + of("visitors")
                + " 人次，联系选民 " + of("contacts") + " 次；向党委汇报 " + of("briefings") + " 次。");
        lines.add("二、群众反映的问题");
        lines.add("收集问题 " + of("cases") + " 件，交办 " + of("case.ASSIGNED") + " 件，答复 " + of("case.ANSWERED") + " 件，办结 "
                + of("case.CLOSED") + " 件。" + rates("case"));
        lines.add("三、代表建议");
        lines.add("交办代表建议 " + of("proposal.ASSIGNED") + " 件，答复 " + of("proposal.ANSWERED") + " 件，办结 "
                + of("proposal.CLOSED") + " 件。" + rates("proposal"));
        lines.add("四、为群众办实事");
        lines.add("办成实事 " + of("deeds") + " 件" + counted("，按户统计受益 ", "households", " 户")
                + counted("，按人统计受益 ", "persons", " 人") + "。");
        lines.add("五、宣传");
        lines.add("宣传报道 " + of("publicity") + " 篇，其中省市采用 " + of("adopted") + " 篇。");
        return String.join("\n", lines);
    }

    /** 述职: what the deputy did, kind by kind, each with its day. */
    static String duty(String name, String period, List<Done> done) {
        List<String> lines = new ArrayList<>();
        lines.add("我是" + name + "。" + period + "履职情况如下。");
        Map<String, List<Done>> byKind =
                done.stream().collect(Collectors.groupingBy(Done::kind, LinkedHashMap::new, Collectors.toList()));
        KINDS.forEach((kind, label) -> {
            List<Done> all = byKind.getOrDefault(kind, List.of());
            if (!all.isEmpty()) {
                lines.add(label + " " + all.size() + " 次（件）：");
                all.forEach(one ->
                        lines.add(one.day() + "　" + one.title() + (one.result() == null ? "" : "　" + one.result())));
            }
        });
        if (done.isEmpty()) {
            lines.add("这段时间没有记录。");
        }
        return String.join("\n", lines);
    }

    /** Nothing where nothing was counted so. */
    private String counted(String before, String key, String after) {
        return of(key).equals("0") ? "" : before + of(key) + after;
    }

    private String rates(String track) {
        return List.of(
                        rate(track, "办结率", "CLOSED", "ASSIGNED"),
                        rate(track, "答复率", "ANSWERED", "ASSIGNED"),
                        rate(track, "按期率", "ON_TIME", "ANSWERED"),
                        rate(track, "面商率", "CONTACTED", "ANSWERED"),
                        rate(track, "满意率", "CONTENT", "RATED"))
                .stream()
                .filter(rate -> !rate.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.joining("，"), all -> all.isEmpty() ? "" : all + "。"));
    }

    /** Nothing where there is nothing to divide by. */
    private String rate(String track, String label, String counted, String among) {
        long all = Long.parseLong(of(track + "." + among));
        long some = Long.parseLong(of(track + "." + counted));
        return all == 0 ? "" : "%s %d/%d（%.1f%%）".formatted(label, some, all, 100.0 * some / all);
    }

    private String of(String key) {
        return values.get(key);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("ASSEMBLY", "出席人代会");
        kinds.put("MEETING", "参加会议");
        kinds.put("LEARNING", "学习培训");
        kinds.put("ACTIVITY", "参加代表活动");
        kinds.put("RECEPTION", "接待选民");
        kinds.put("CONTACT", "联系选民");
        kinds.put("VISIT", "走访");
        kinds.put("RESEARCH", "调研");
        kinds.put("INSPECTION", "视察");
        kinds.put("SUPERVISION", "监督");
        kinds.put("PROPOSAL", "提出代表建议");
        kinds.put("CASE", "接单");
        kinds.put("DEED", "为群众办实事");
        kinds.put("MEDIATION", "化解纠纷");
        kinds.put("AID", "扶弱济困");
        kinds.put("WELFARE", "公益");
        kinds.put("ROLE", "五员活动");
        kinds.put("PUBLICITY", "宣传");
        kinds.put("INVESTMENT", "代言招商");
        kinds.put("BRIEFING", "向党委汇报");
        kinds.put("OTHER", "其他");
        return kinds;
    }
}
