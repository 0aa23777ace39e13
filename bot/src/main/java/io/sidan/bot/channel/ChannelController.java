package io.sidan.bot.channel;

import io.sidan.bot.channel.ChannelCheck.Setting;
import io.sidan.core.link.LinkProperties;
import io.sidan.core.suggestion.Refusal;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The channels: which run, what is wrong with them, and what to do about it. */
@RestController
@RequestMapping("/api/channels")
@PreAuthorize("hasAnyRole('STATION', 'CHAIR', 'ADMIN')")
class ChannelController {

    private final List<ChannelCheck> checks;
    private final LinkProperties links;

    ChannelController(List<ChannelCheck> checks, LinkProperties links) {
        this.links = links;
        this.checks =
                checks.stream().sorted(Comparator.comparing(ChannelCheck::code)).toList();
    }

    /** OFF: not set up. DEGRADED: something is wrong. */
    enum ChannelState {
        OFF,
        OK,
        DEGRADED
    }

    /** @param says what is wrong, or how to start it while it is off; each a sentence */
    record Channel(String code, String label, ChannelState state, List<String> says) {

        static Channel of(ChannelCheck check, List<String> faults) {
            if (!check.isOn()) {
                return new Channel(check.code(), check.label(), ChannelState.OFF, List.of(check.howToStart()));
            }
            ChannelState state = faults.isEmpty() ? ChannelState.OK : ChannelState.DEGRADED;
            return new Channel(check.code(), check.label(), state, faults);
        }
    }

    @GetMapping
    List<Channel> channels() {
        return checks.stream()
                .map(check -> Channel.of(check, check.isOn() ? check.faults() : List.of()))
                .toList();
    }

    /**
     * What has to be set up for a channel, and what is set.
     *
     * @param addresses of ours, to be copied whole
     */
    record Setup(String code, List<Setting> settings, List<Copied> addresses, List<String> hints) {}

    record Copied(String label, String url) {}

    @GetMapping("/setup")
    List<Setup> setup() {
        String site = links.site().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : links.site();
        return checks.stream()
                .map(check -> new Setup(
                        check.code(),
                        check.settings(),
                        check.addresses().stream()
                                .map(ours -> new Copied(ours.label(), site + ours.path()))
                                .toList(),
                        check.hints()))
                .toList();
    }

    /** Asks the other end now. */
    @PostMapping("/{code}/check")
    Channel check(@PathVariable String code) {
        return checks.stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .map(check -> Channel.of(check, check.isOn() ? check.check() : List.of()))
                .orElseThrow(() -> Refusal.missing("没有「" + code + "」这个通道"));
    }
}
