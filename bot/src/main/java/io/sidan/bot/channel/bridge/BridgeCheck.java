package io.sidan.bot.channel.bridge;

import io.sidan.bot.channel.ChannelCheck;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The bridge: on or off; whether a gateway behind it still listens, only its messages tell. */
@Component
class BridgeCheck implements ChannelCheck {

    private final BridgeProperties bridge;
    private final BridgeRefusals refusals;

    BridgeCheck(BridgeProperties bridge, BridgeRefusals refusals) {
        this.bridge = bridge;
        this.refusals = refusals;
    }

    @Override
    public String code() {
        return BridgeController.CHANNEL;
    }

    @Override
    public String label() {
        return "桥接";
    }

    @Override
    public boolean isOn() {
        return bridge.isOn();
    }

    @Override
    public String howToStart() {
        return "桥接不是官方的办法，个人微信号可能被封，只收不发；确实要用，再设 SIDAN_BRIDGE_SECRET";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting("桥接口令", "SIDAN_BRIDGE_SECRET", bridge.isOn()));
    }

    @Override
    public List<Address> addresses() {
        return List.of(new Address("收消息的地址", "/channel/bridge/messages"));
    }

    @Override
    public List<String> hints() {
        return List.of("桥接不是官方的办法：挂在上面的个人微信号可能被限制或封号，请不要用谁的常用号", "只收不发；口令要长、要随机，只给网关，漏了就换");
    }

    @Override
    public List<String> faults() {
        Stream<String> weak = bridge.isWeak() ? Stream.of("口令太短，容易被猜到：请换成 16 个字以上、随机的") : Stream.empty();
        return Stream.concat(weak, refusals.inWords().stream()).toList();
    }
}
