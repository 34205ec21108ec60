package org.amnok.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnMemoryTest {
    @Test
    void columns_are_remembered_in_their_order_with_their_widths() {
        assertThat(ColumnMemory.read("title:262 id:42").keySet()).containsExactly("title", "id");
        assertThat(ColumnMemory.read("title:262 id:42")).containsEntry("title", 262.0);
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        assertThat(ColumnMemory.read("title:wide :: id")).isEmpty();
        assertThat(ColumnMemory.read("title:99999 id:9999")).containsEntry("id", 2000.0).hasSize(1);
    }
}
