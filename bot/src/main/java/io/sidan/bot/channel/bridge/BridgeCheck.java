package io.sidan.bot.channel.bridge;

import io.sidan.bot.channel.ChannelCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bridge: on or off; whether a gateway behind it still listens, only its messages tell. */
@Component
class BridgeCheck implements ChannelCheck {

    private final BridgeProperties bridge;

    BridgeCheck(BridgeProperties bridge) {
        this.bridge = bridge;
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
    public List<String> faults() {
        return List.of();
    }
}
