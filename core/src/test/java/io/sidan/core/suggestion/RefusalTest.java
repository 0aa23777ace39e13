package io.sidan.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.core.suggestion.Refusal.Kind;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void namesTheNumberNobodyKnows() {
        Refusal refusal = Refusal.unknown("LH-2026-9999");
        assertThat(refusal.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(refusal).hasMessageContaining("LH-2026-9999").hasMessageContaining("没有");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        Refusal refusal = Refusal.incomplete("unit", "请选择承办单位");
        assertThat(refusal.kind()).isEqualTo(Kind.INCOMPLETE);
        assertThat(refusal.field()).contains("unit");
        assertThat(refusal).hasMessage("请选择承办单位");
    }

    @Test
    void tellsWhoCameSecondToLookAgain() {
        assertThat(Refusal.stale().kind()).isEqualTo(Kind.STALE);
        assertThat(Refusal.stale()).hasMessageContaining("刷新");
    }

    @Test
    void namesNoFieldWhereNoneIsWrong() {
        assertThat(Refusal.forbidden("不行").field()).isEmpty();
        assertThat(Refusal.notNow("还不行").field()).isEmpty();
        assertThat(Refusal.stale().field()).isEmpty();
    }

    /** It is an answer, not a failure: it costs no stack trace. */
    @Test
    void carriesNoStackTrace() {
        assertThat(Refusal.stale().getStackTrace()).isEmpty();
    }
}
