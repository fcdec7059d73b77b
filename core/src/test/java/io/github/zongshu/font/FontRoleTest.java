package io.github.zongshu.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FontRoleTest {
    @Test
    void writesTheNamesThatOfficesHaveInstalled() {
        assertThat(FontRole.FANG.officeName()).isEqualTo("仿宋_GB2312");
        assertThat(FontRole.KAI.officeName()).isEqualTo("楷体_GB2312");
        assertThat(FontRole.XIAOBIAOSONG.officeName()).isEqualTo("方正小标宋简体");
        assertThat(FontRole.SONG_HEAVY.officeBold()).isTrue();
        assertThat(FontRole.XIAOBIAOSONG.officeBold()).isFalse();
    }

    @Test
    void hasKeysThatServeAsFileNames() {
        assertThat(FontRole.SONG_HEAVY.key()).isEqualTo("song-heavy");
        assertThat(FontRole.HEI.key()).isEqualTo("hei");
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void neverStandsInForItself(FontRole role) {
        assertThat(role.standIns()).doesNotContain(role);
        assertThat(role.systemNames()).isNotEmpty().doesNotHaveDuplicates();
    }
}
