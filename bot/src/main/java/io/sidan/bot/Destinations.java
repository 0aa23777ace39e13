package io.sidan.bot;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Where words are sent to, all of it named by the operator in the settings and nowhere else: by http or https, and not to
 * the link itself, where clouds tell a machine's own secrets to whoever asks, unless the operator says so.
 */
@Component
class Destinations {

    static final List<String> SETTINGS = List.of(
            "sidan.wecom.base-url",
            "sidan.mp.base-url",
            "sidan.aid.transcription.url",
            "sidan.aid.opinion.url",
            "sidan.alarm.webhook.url");

    /** Where the clouds have put it that are not link-local: Alibaba, Oracle, Amazon by IPv6; and its names. */
    private static final Set<String> METADATA = Set.of(
            "100.100.100.200",
            "192.0.0.192",
            "fd00:ec2:0:0:0:0:0:254",
            "metadata",
            "metadata.google.internal",
            "metadata.tencentyun.com");

    Destinations(Environment settings) {
        boolean near = settings.getProperty("sidan.outbound.link-local", Boolean.class, false);
        for (String setting : SETTINGS) {
            String url = settings.getProperty(setting, "");
            if (StringUtils.hasText(url)) {
                look(setting, url.strip(), near);
            }
        }
    }

    private static void look(String setting, String url, boolean near) {
        URI address = address(setting, url);
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getUserInfo() != null) {
            throw new UnusableSetting(setting, "要写成 http:// 或 https:// 开头的地址，不能带用户名");
        }
        if (!near && isNear(address.getHost().toLowerCase(Locale.ROOT))) {
            throw new UnusableSetting(
                    setting, "指着本机所在的网段（169.254.…、云主机的元数据）；确实要发到那里，加 --sidan.outbound.link-local=true");
        }
    }

    private static URI address(String setting, String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException none) {
            throw new UnusableSetting(setting, "不是网址");
        }
    }

    /** Names are not looked up: whoever sets one may set what it stands for. */
    private static boolean isNear(String host) {
        if (METADATA.contains(host)) {
            return true;
        }
        if (!host.matches("\\[.*]|0x[0-9a-f.x]+|[0-9][0-9.]*")) {
            return false;
        }
        try {
            InetAddress literal = InetAddress.getByName(host);
            return literal.isLinkLocalAddress()
                    || literal.isAnyLocalAddress()
                    || literal.isMulticastAddress()
                    || METADATA.contains(literal.getHostAddress());
        } catch (UnknownHostException odd) {
            return true;
        }
    }
}
