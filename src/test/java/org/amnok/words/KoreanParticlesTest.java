package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanParticlesTest {
    @ParameterizedTest
    @CsvSource({
        "혜산을(를), 혜산을",
        "“혜산”을(를), “혜산”을",
        "“신의주”은(는), “신의주”는",
        "신의주을(를), 신의주를",
        "차량이(가), 차량이",
        "위화도이(가), 위화도가",
        "중국은(는), 중국은",
        "다리은(는), 다리는",
        "혜산과(와) 단둥, 혜산과 단둥",
        "신의주과(와) 단둥, 신의주와 단둥",
        "강(으)로, 강으로",
        "길(으)로, 길로",
        "30대(으)로, 30대로",
        "100대 이상(으)로, 100대 이상으로",
        "43이(가), 43이",
        "42이(가), 42가",
        "7(으)로, 7로",
        "6(으)로, 6으로",
        "보도 12건(약)을(를), 보도 12건(약)을",
        "RFA을(를), RFA를",
        "NK Pro이(가), NK Pro가",
        "border.gpkg은(는), border.gpkg는",
        "PNG을(를), PNG를",
        "URL이(가), URL이",
        "12 km을(를), 12 km를",
        "±300 m(으)로, ±300 m로",
        "Daily NK이(가), Daily NK가",
        "Beijing은(는), Beijing은",
    })
    void a_particle_follows_the_last_sound(String pairs, String chosen) {
        assertThat(KoreanParticles.chosen(pairs)).isEqualTo(chosen);
    }
}
