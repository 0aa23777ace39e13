package io.sidan.bot.intake.training;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Makes short colloquial reports of the word list, as written complaints have none: 夜来东头路灯又坏了. */
final class Phrases {

    private static final List<String> PLACES =
            words("东街 西头 南关 河西 李家庄 张家沟 北坡村 俺村 我们村 三组 二队 村东头 村口 桥头 学校门口 老街 五里铺 小区 2号楼 6栋 3单元 后巷 幸福路 南大街 广场边 井台边 村委旁边 "
                    + "菜市场 车站对面 俺家门口 我家楼下 石桥 西坡 沟底 大队门口 王家巷 平安小区 育才路 新村 卫生院门口");
    private static final List<String> TIMES =
            words("夜来 今天 昨晚 黑来 早上 这几天 从昨天起 半个月了 好几天了 刚才 天天 一到晚上 后晌 现在 今早 又 两天了 一下雨 好久了 前天");
    private static final List<String> STRESS = words("又 都 老是 还 全 就 遭 让 已经 一直 早就 怕是");
    private static final List<String> ENDS =
            words("了 咧 哩 啦 呀 嘛 没人管 有人管吗 谁管管 咋办 急死人 愁死了 赶紧来看看 帮忙反映一下 快来修修 都不敢走 好几天了 代表给问问 麻烦处理下 [流泪] [发怒] ！！ 。");

    private final JsonNode list;
    private final RandomGenerator random;

    Phrases(InputStream words, RandomGenerator random) {
        list = new YAMLMapper().readTree(words);
        this.random = random;
    }

    /** So many for each category. */
    List<Sample> make(int each) {
        return list.path("categories")
                .propertyStream()
                .filter(category -> !category.getKey().equals("X1"))
                .flatMap(category -> Stream.generate(() -> phrase(category)).limit(each))
                .toList();
    }

    /** The saying with a time and a place before it or a cry after it. */
    Sample around(Sample saying) {
        return saying.reworded(maybe(TIMES, 2) + maybe(PLACES, 2) + saying.text() + maybe(ENDS, 2));
    }

    private Sample phrase(Map.Entry<String, JsonNode> category) {
        List<String> problems = words(category.getValue().path("problems").asString(""));
        List<String> things = words(category.getValue().path("things").asString(""));
        String core = random.nextInt(3) > 0 || things.isEmpty()
                ? maybe(STRESS, 4) + any(problems)
                : any(things) + maybe(STRESS, 3) + any(words(list.path("faults").asString("")));
        String text = maybe(TIMES, 3) + maybe(PLACES, 2) + core + maybe(ENDS, 2);
        return Sample.of("phrase:" + text, text)
                .matter(true)
                .telling(true)
                .categories(List.of(category.getKey()))
                .weighing(0.4);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String maybe(List<String> words, int oneIn) {
        return random.nextInt(oneIn) == 0 ? any(words) : "";
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).collect(Collectors.toUnmodifiableList());
    }
}
