package io.sidan.bot.channel.wecom;

import java.util.Map;
import java.util.Set;

/**
 * What an errcode of WeCom means and what to do about it (documents 90313 and 90539).
 *
 * @param sentence for the person who looks after the account
 * @param retryable whether the same request may do better later
 */
record ErrorCode(int code, String sentence, boolean retryable) {

    private static final Set<Integer> PASSING = Set.of(-1, 40001, 40014, 42001, 45009, 45033);

    private static final Map<Integer, String> SENTENCES = Map.ofEntries(
            Map.entry(-1, "企业微信忙，过一会儿自动再试"),
            Map.entry(40001, "secret 不对或过期了：请在企业微信管理后台重新复制"),
            Map.entry(40003, "企业里没有这个成员：请核对绑定的账号（userid）"),
            Map.entry(40007, "文件已过期（企业微信只留三天），取不到了"),
            Map.entry(40013, "企业 ID 不对：请到管理后台“我的企业”最下面复制"),
            Map.entry(40014, "访问凭证无效：已换新的再试；一直这样，请核对 secret 是不是这个应用的"),
            Map.entry(40029, "登录的一次性码用过了或过期了：请重新打开页面"),
            Map.entry(40056, "AgentId 不对：请到应用页复制"),
            Map.entry(40058, "请求的内容不合规定：请把这一条告诉维护的人"),
            Map.entry(41001, "请求没有带访问凭证：请把这一条告诉维护的人"),
            Map.entry(42001, "访问凭证过期：已换新的再试"),
            Map.entry(45009, "调用太频繁，到了企业微信的上限：会歇一会儿再试"),
            Map.entry(45033, "同时调用太多：会歇一会儿再试"),
            Map.entry(48002, "这个 secret 没有调用这个接口的权限：请在管理后台给应用开通，或换成对的 secret"),
            Map.entry(60011, "应用看不到这个成员：请把他加进应用的可见范围"),
            Map.entry(60020, "本机的公网 IP 不在可信名单里：请到应用页“企业可信IP”加上"),
            Map.entry(60111, "企业里没有这个成员：请核对绑定的账号（userid）"),
            Map.entry(81013, "收的人都无效，或不在应用的可见范围里"),
            Map.entry(84061, "和这位外部联系人还不是好友"),
            Map.entry(90501, "这个群不是有“客户联系”权限的成员建的：请由有权限的成员当群主，或把群主加进客户联系的使用范围"),
            Map.entry(95000, "没有这个客服账号，或没有授权给这个应用：请到“微信客服”里勾上可调用的应用"),
            Map.entry(95001, "对方 48 小时里没说话，或已经回了 5 条：要等对方再说一句"),
            Map.entry(95007, "拉取消息的凭证无效：会不带凭证再拉"),
            Map.entry(301002, "应用没有操作这个 AgentId 的权限"),
            Map.entry(301052, "会话内容存档的许可过期了：请续费"),
            Map.entry(301053, "没有开通会话内容存档：请在管理后台开通，并给进群的成员配上许可"));

    static ErrorCode of(int code) {
        String sentence = SENTENCES.getOrDefault(code, "企业微信不接受这个请求");
        return new ErrorCode(code, sentence + "（" + code + "）", PASSING.contains(code));
    }
}
