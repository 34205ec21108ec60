package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A large project is looked at for damage in the time there is, and it is known whether that was
/// enough.
class QuickCheckTest {
    @TempDir Path folder;
    private Path large;

    @BeforeEach
    void make_a_large_project() throws Exception {
        large = folder.resolve("large.gpkg");
        ProjectStore.create(large, List.of()).close();
        Outside.sql(
                large,
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)"
                        + " INSERT INTO amnok_setting SELECT 'name ' || i, hex(randomblob(60)) FROM n");
    }

    @Test
    void all_is_looked_at_when_there_is_time() {
        assertThat(QuickCheck.of(large).look(Duration.ofMinutes(5)).isWhole()).isTrue();
    }

    @Test
    void it_is_known_that_time_was_over_before() {
        assertThat(QuickCheck.of(large).look(Duration.ZERO).isWhole()).isFalse();
    }
}
