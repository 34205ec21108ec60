package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyWordsTest {
    @Test
    void on_a_mac_texts_name_the_keys_of_a_mac() {
        assertThat(KeyWords.onMac("Done. Ctrl+Z takes it back."))
                .isEqualTo("Done. ⌘+Z takes it back.");
        assertThat(KeyWords.onMac("(Ctrl+Shift+E)")).isEqualTo("(⌘+Shift+E)");
        assertThat(KeyWords.onMac("Ctrl + Enter")).isEqualTo("⌘+Enter");
        assertThat(KeyWords.onMac("Ctrl + C")).isEqualTo("⌘+C");
        assertThat(KeyWords.onMac("Ctrl+Z로 되돌립니다")).isEqualTo("⌘+Z로 되돌립니다");
    }

    @Test
    void what_is_control_on_a_mac_too_stays() {
        assertThat(KeyWords.onMac("Ctrl + Tab")).isEqualTo("Ctrl + Tab");
        assertThat(KeyWords.onMac("Ctrl turns snapping off")).isEqualTo("Ctrl turns snapping off");
        assertThat(KeyWords.onMac("Shift, Ctrl + drag")).isEqualTo("Shift, Ctrl + drag");
    }
}
