package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Camera;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Source;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.Leak;
import org.junit.jupiter.api.Test;

class StandingSecretsTest {
    private static final LatLon CAMERA = new LatLon(41.4222331, 128.2044557);

    @Test
    void sources_and_cameras_are_secret() {
        var items =
                List.of(
                        new Source(UUID.randomUUID(), "K7", "trader, crosses weekly", List.of()),
                        Camera.at(UUID.randomUUID(), UUID.randomUUID(), CAMERA));
        var contents = new ProjectContents(List.of(), items);
        assertThat(found("as K7 told", contents, Machine.UNKNOWN))
                .containsExactly("the code of a source");
        assertThat(found("41.42223, 128.20446", contents, Machine.UNKNOWN))
                .containsExactly("the position of a camera");
    }

    @Test
    void user_machine_home_and_signature_are_secret() {
        var machine = Machine.of("jinsoo", "desk-of-jin", "/home/jinsoo").signed("Jin Soo");
        for (var text :
                List.of("by jinsoo", "on desk-of-jin", "file:///home/jinsoo/a.png", "Jin Soo")) {
            assertThat(found(text, ProjectContents.EMPTY, machine)).as(text).isNotEmpty();
        }
    }

    @Test
    void a_user_without_a_name_of_their_own_is_no_false_alarm() {
        var machine = Machine.of("root", "localhost", "/root");
        assertThat(found("/Root 1 0 R root localhost", ProjectContents.EMPTY, machine)).isEmpty();
    }

    private static List<String> found(String text, ProjectContents contents, Machine machine) {
        return new CanaryScan(StandingSecrets.of(contents, machine))
                .search(text.getBytes(StandardCharsets.UTF_8)).stream().map(Leak::what).toList();
    }
}
