package io.sidan.bot.channel.mp;

import io.sidan.bot.reply.SendFailed;
import java.util.Map;
import java.util.Set;

/** The official account did not do what it was asked; the message is a Chinese sentence a person can act on. */
final class MpFailed extends Exception {

    private static final long serialVersionUID = 1;
    private static final int BUSY = -1;
    private static final int NONE = 0;

    private static final Map<Integer, String> SENTENCES = Map.ofEntries(
            Map.entry(BUSY, "微信忙，不知道说出去没有"),
            Map.entry(40001, "公众号的 AppSecret 不对，或凭证过期了：请到公众平台核对"),
            Map.entry(40003, "这个人没有关注这个公众号（openid 不对）"),
            Map.entry(40013, "公众号的 AppID 不对：请到公众平台核对"),
            Map.entry(40037, "模板编号不对：请到公众平台“模板消息”里复制"),
            Map.entry(40125, "公众号的 AppSecret 不对：请到公众平台重新生成"),
            Map.entry(40164, "本机的公网 IP 不在公众号的 IP 白名单里：请到公众平台“基本配置”里加上"),
            Map.entry(43004, "这个人没有关注公众号"),
            Map.entry(43101, "这个人不收这类消息"),
            Map.entry(45009, "今天调用公众号的次数用完了：会歇一会儿再试"),
            Map.entry(45015, "对方 48 小时里没说话，客服消息说不了"),
            Map.entry(45047, "对方说话以后已经回了 5 条，要等对方再说一句"),
            Map.entry(47003, "模板里的字段对不上：请核对 sidan.mp.field"),
            Map.entry(48001, "这个公众号没有开通这个接口：要认证过的服务号"));

    /** Not this message but all of them. */
    private static final Set<Integer> OF_ALL = Set.of(40001, 40013, 40125, 40164, 42001, 45009, 48001);

    private static final Set<Integer> CLOSED = Set.of(40003, 43004, 43101, 45015, 45047);

    private final int code;
    private final boolean reached;

    private MpFailed(int code, boolean reached, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
        this.reached = reached;
    }

    static MpFailed refused(int code) {
        return new MpFailed(code, true, SENTENCES.getOrDefault(code, "公众号不接受这个请求") + "（" + code + "）");
    }

    /** @param reached false: the request certainly did not arrive; else nobody knows */
    static MpFailed unclear(boolean reached) {
        return new MpFailed(NONE, reached, "连不上公众号的接口：请看看本机能不能上网");
    }

    /** WeChat tells no repeats: what may have been said is not said again. */
    SendFailed toSender() {
        if (!reached || OF_ALL.contains(code)) {
            return SendFailed.busy(getMessage());
        }
        if (code == NONE || code == BUSY) {
            return SendFailed.inDoubt(getMessage());
        }
        return CLOSED.contains(code) ? SendFailed.closed(getMessage()) : SendFailed.forGood(getMessage());
    }
}
