package org.amnok.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A folder is copied in pieces that can be sorted in memory, and no row is in two or in none.
class CopyPieceTest {
    @Test
    void small_files_are_read_together_and_large_ones_in_parts() {
        assertThat(CopyPiece.of(List.of(400_000L, 600_000L, 1L, 0L, 2_000_001L, 7L)))
                .containsExactly(
                        new CopyPiece(0, 1, 0, 1_000_000),
                        new CopyPiece(2, 3, 0, 1_000_000),
                        new CopyPiece(4, 4, 0, 1_000_000),
                        new CopyPiece(4, 4, 1_000_000, 2_000_000),
                        new CopyPiece(4, 4, 2_000_000, 3_000_000),
                        new CopyPiece(5, 5, 0, 1_000_000));
        assertThat(CopyPiece.of(List.of())).isEmpty();
    }

    @Test
    void of_very_many_files_each_piece_has_more() {
        assertThat(CopyPiece.of(Collections.nCopies(10_000, 5_000L)))
                .hasSize(5)
                .allMatch(piece -> piece.lastFile() - piece.firstFile() == 1_999);
    }
}
