package io.sidan.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.reply.TemplateFile.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Ten thousand replies of every template, with phones, identity numbers, cards and names in whatever fills them. */
class PrivacyIT {

    private static final int REPLIES = 10_000;

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx]");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{16,19}(?!\\d)");

    private static final List<String> NAMES = List.of("赵铁柱", "钱桂兰", "孙二虎", "欧阳翠花", "李建国");
    private static final List<String> DOORS = List.of("3号楼2单元501", "门牌108号", "二排西头第三家");

    private final Random random = new Random(20261123);

    private static Town town;
    private static TemplateFile file;

    @BeforeAll
    static void start() throws Exception {
        town = new Town("privacy-data", new HandClock("2026-06-03T09:00:00+08:00"), 1);
        file = TemplateFile.read(new ClassPathResource("replies.yml").getInputStream());
    }

    @AfterAll
    static void end() {
        town.close();
    }

    @Test
    void saysNothingPersonal() {
        Templates templates = town.get(Templates.class);
        for (int reply = 0; reply < REPLIES; reply++) {
            Template template = file.templates().get(reply % file.templates().size());
            boolean group = template.audience() == Audience.GROUP && random.nextBoolean();
            Map<String, String> values = values(template);
            String said = templates.render(template.code(), values, route(group));
            assertThat(said)
                    .as("%s with %s", template.code(), values)
                    .isNotBlank()
                    .doesNotContainPattern(PHONE)
                    .doesNotContainPattern(IDENTITY)
                    .doesNotContainPattern(CARD);
            if (group) {
                assertThat(said).as("%s in a group", template.code()).doesNotContain(NAMES);
                assertThat(said).as("%s in a group", template.code()).doesNotContain(DOORS);
            }
        }
    }

    /** Whatever comes from people is full of what must not leave; what is ours is ours. */
    private Map<String, String> values(Template template) {
        Map<String, String> values = new HashMap<>();
        for (String name : template.variables()) {
            values.put(
                    name,
                    switch (file.variables().get(name).kind()) {
                        case NUMBER -> String.valueOf(1 + random.nextInt(999));
                        case PLACE, WORDS -> planted();
                        case NAME -> pick(NAMES);
                        case TEXT -> file.variables().get(name).example() + "，" + phone() + "/" + identity();
                        case LABEL, DATE -> file.variables().get(name).example();
                    });
        }
        return values;
    }

    private String planted() {
        return pick(List.of("仁庄", "上桂花村", "东关老桥", "")) + pick(NAMES) + "家" + pick(DOORS)
                + pick(List.of("", " ", "电话")) + phone() + pick(List.of("，", "/", " ")) + "身份证" + identity()
                + "卡号" + card() + pick(List.of("", "\n第二行"));
    }

    private String phone() {
        String gap = pick(List.of("", " ", "-"));
        return "1" + (3 + random.nextInt(7)) + digits(1) + gap + digits(4) + gap + digits(4);
    }

    private String identity() {
        return "1404" + digits(2) + "19" + (50 + random.nextInt(50)) + "0" + (1 + random.nextInt(9)) + "1" + digits(1)
                + digits(3) + pick(List.of("X", "x", "7"));
    }

    private String card() {
        return "6" + digits(15 + random.nextInt(4));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static Route route(boolean group) {
        long township = town.home().id();
        return group ? new Route(township, Town.GROUP, null, null) : new Route(township, "@wm-1", "wm-1", null);
    }
}
