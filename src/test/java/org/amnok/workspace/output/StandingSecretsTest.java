package org.amnok.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.ReliefOptions;
import org.amnok.domain.record.Source;
import org.amnok.release.canary.CanaryScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingSecretsTest {
    private static final Source SOURCE = new Source(new UUID(7, 7), "ZQ 17", "", List.of());

    private final CanaryScan scan =
            new CanaryScan(
                    StandingSecrets.of(
                            new ProjectContents(List.of(), List.of(SOURCE)), HostIdentity.here()));

    @ParameterizedTest
    @ValueSource(strings = {"as ZQ 17 told", "as ZQ\n17 told", "zq-17", "by ZQ17."})
    void the_code_of_a_source_with_a_blank_is_found_as_files_and_lines_have_it(String text) {
        assertThat(scan.search(text, "it")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<id>00000000-0000-0007-0000-000000000007</id>"})
    void the_identifier_of_a_source_is_found(String text) {
        assertThat(scan.search(text, "it")).isNotEmpty();
    }

    @Test
    void the_names_of_tiles_of_a_relief_are_found_and_tables_of_others_are_not() {
        var relief =
                base(
                        "seen-from-kims-roof.tif|N41E128.hgt",
                        BaseOptions.AUTOMATIC.relieved(ReliefOptions.DESIGNED));
        var table = base("buildings of the town", BaseOptions.AUTOMATIC);
        var secrets =
                StandingSecrets.of(
                        new ProjectContents(List.of(), List.of(relief, table)),
                        HostIdentity.here());
        var search = new CanaryScan(secrets);
        assertThat(search.search("seen-from-kims-roof.tif", "it")).isNotEmpty();
        assertThat(search.search("buildings of the town", "it")).isEmpty();
    }

    private static BaseLayer base(String table, BaseOptions options) {
        return new BaseLayer(
                UUID.randomUUID(), "a", "dem", BaseKind.ELEVATION, table, 1, true, 1, "", options);
    }
}
