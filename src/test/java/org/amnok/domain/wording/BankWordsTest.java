package org.amnok.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Bank;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "parked on the DPRK side",
                "on the North Korean bank",
                "혜산 북한 쪽 강변",
                "북측 강변",
                "朝方一侧的岸边",
                "朝鲜一侧",
                "北朝鮮側の川岸"
            })
    void words_for_the_north_korean_side(String words) {
        assertThat(BankWords.in(words)).contains(Bank.DPRK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Chinese bank", "China's side", "중국측 강둑", "中方码头", "中国侧", "中国側の堤防"})
    void words_for_the_chinese_side(String words) {
        assertThat(BankWords.in(words)).contains(Bank.PRC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filmed from the Chinese side",
                "중국 쪽에서 촬영",
                "从中方拍摄",
                "中国側から撮影",
                "between the Chinese side and the North Korean side",
                "Chinese trucks"
            })
    void words_that_do_not_tell_where_it_was(String words) {
        assertThat(BankWords.in(words)).isEmpty();
    }

    @Test
    void a_note_that_names_the_other_bank_is_a_contradiction() {
        var sighting =
                Sightings.titled("Trucks")
                        .edit()
                        .notes(new Notes("on the Chinese side", ""))
                        .done(Sightings.NOON);
        assertThat(BankWords.contradiction(sighting, Bank.DPRK)).contains(Bank.PRC);
        assertThat(BankWords.contradiction(sighting, Bank.PRC)).isEmpty();
        assertThat(BankWords.contradiction(sighting, Bank.UNKNOWN)).isEmpty();
    }
}
