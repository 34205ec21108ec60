package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.Progress;
import org.amnok.domain.log.OperationId;
import org.amnok.files.DeviceFiles;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.share.BundleText;
import org.amnok.store.share.LoggedOperation;
import org.amnok.workspace.LotOfTwo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Operations are signed with the key of the device that did them, and only such of a device are
/// taken once it has signed.
class SignedOperationsTest extends LotOfTwo {
    Path stick;
    private final String home = System.getProperty("user.home");

    @Override
    @BeforeEach
    protected void make_the_project_of_kim() throws IOException {
        as("nobody");
        super.make_the_project_of_kim();
        stick = Files.createDirectory(folder.resolve("stick"));
        projects.copy("kim", "park");
        projects.copy("kim", "lee");
    }

    @AfterEach
    void goHome() {
        System.setProperty("user.home", home);
    }

    /// From now on at the machine of somebody.
    private void as(String person) {
        System.setProperty("user.home", folder.resolve("home-" + person).toString());
    }

    private static DeviceKey makeKey() throws IOException {
        var file = DeviceFiles.signingKey().orElseThrow();
        Files.createDirectories(file.getParent());
        return DeviceKey.of(file);
    }

    private DeviceKey makeKeyOf(String person) throws IOException {
        as(person);
        return makeKey();
    }

    private ShareReport share(String name) {
        return share(name, stick);
    }

    private ShareReport share(String name, Path place) {
        as(name);
        try (var here = projects.open(name)) {
            return new FolderSharing(place, List.of(), null).share(here, Progress.NONE);
        }
    }

    @Override
    protected void retitle(String name, String title) {
        as(name);
        super.retitle(name, title);
    }

    private String title(String name) {
        return projects.sighting(name, LOT.uuid()).title();
    }

    private Path newest(String device) throws IOException {
        try (var files = Files.list(stick)) {
            return files.filter(file -> file.getFileName().toString().startsWith(device))
                    .sorted()
                    .reduce((_, last) -> last)
                    .orElseThrow();
        }
    }

    private static List<LoggedOperation> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return BundleText.read(in);
        }
    }

    private void write(List<LoggedOperation> run) throws IOException {
        var id = run.getFirst().id();
        var name = new BundleName(id.device(), id.number(), run.getLast().id().number(), "", false);
        try (var out = Files.newOutputStream(stick.resolve(name.text()))) {
            BundleText.write(run, out);
        }
    }

    @Test
    void who_signs_is_told_once_and_nothing_more() throws IOException {
        var key = makeKeyOf("park");
        retitle("park", "Park's");
        share("park");
        var report = share("kim");
        assertThat(report.notes()).isEmpty();
        assertThat(report.signers())
                .singleElement()
                .asString()
                .contains("park (" + device("park") + ")", key.fingerprint());
        assertThat(report.unsigned()).isZero();
        assertThat(title("kim")).isEqualTo("Park's");
        retitle("park", "Again");
        share("park");
        var again = share("kim");
        assertThat(again.notes()).isEmpty();
        assertThat(again.signers()).isEmpty();
        assertThat(title("kim")).isEqualTo("Again");
    }

    @Test
    void what_no_key_signed_is_told() {
        retitle("park", "Park's");
        share("park");
        var report = share("kim");
        assertThat(report.unsigned()).isEqualTo(1);
        assertThat(report.lines()).contains("  not signed with a key (amnok sign makes one): 1");
    }

    @Test
    void a_signature_that_does_not_fit_is_named_and_proves_nothing() throws IOException {
        makeKeyOf("park");
        retitle("park", "Park's");
        share("park");
        share("kim");
        retitle("park", "Again");
        share("park");
        var file = newest(device("park"));
        var text = Files.readString(file);
        var at = text.indexOf("\"signature\":\"") + 20;
        Files.writeString(
                file,
                text.substring(0, at)
                        + (text.charAt(at) == 'A' ? 'B' : 'A')
                        + text.substring(at + 1));
        assertThat(share("kim").notes())
                .anyMatch(note -> note.contains("does not match"))
                .anyMatch(note -> note.contains("are not signed with its key"));
        assertThat(title("kim")).isEqualTo("Park's");
        share("park"); // whose run is in the folder again, beside that file
        assertThat(share("kim").notes())
                .allMatch(note -> note.contains("does not match"))
                .hasSize(1);
        assertThat(title("kim")).isEqualTo("Again");
        assertThat(share("park").sent()).isZero();
    }

    /// What somebody else writes in the name of a device that signs.
    private List<LoggedOperation> forged() throws IOException {
        var last = read(newest(device("park"))).getLast();
        projects.copy("kim", "choi");
        retitle("choi", "Forged");
        share("choi");
        var other = read(newest(device("choi"))).getLast();
        Files.delete(newest(device("choi")));
        return List.of(
                new LoggedOperation(
                        new OperationId(last.id().device(), last.id().number() + 1),
                        last.hash(),
                        last.entry() + 1,
                        last.known(),
                        other.contents(),
                        other.told(),
                        null));
    }

    @Test
    void what_another_wrote_in_the_name_of_a_device_that_signs_is_left_out() throws IOException {
        makeKeyOf("park");
        retitle("park", "Park's");
        share("park");
        share("kim");
        var forged = forged();
        write(forged);
        var report = share("kim");
        assertThat(report.notes())
                .singleElement()
                .asString()
                .contains("from " + forged.getFirst().id().number() + " on are not signed");
        assertThat(report.received().operations()).isZero();
        assertThat(title("kim")).isEqualTo("Park's");
    }

    @Test
    void signed_by_a_key_of_another_it_is_named_and_left_out() throws IOException {
        makeKeyOf("park");
        retitle("park", "Park's");
        share("park");
        share("kim");
        var key = makeKeyOf("choi");
        write(List.of(forged().getFirst().signed(key)));
        assertThat(share("kim").notes()).anyMatch(note -> note.contains("another key than before"));
        assertThat(title("kim")).isNotEqualTo("Forged");
    }

    @Test
    void beside_a_forged_operation_the_true_one_is_taken() throws IOException {
        makeKeyOf("park");
        retitle("park", "Park's");
        share("park");
        share("kim");
        var forged = forged();
        retitle("park", "True one");
        retitle("park", "True two");
        share("park");
        write(forged);
        share("kim");
        assertThat(title("kim")).isEqualTo("True two");
    }

    @Test
    void a_file_that_another_wrote_in_its_name_does_not_make_a_device_another_one()
            throws IOException {
        makeKeyOf("park");
        retitle("park", "Park's");
        share("park");
        var was = device("park");
        write(forged());
        retitle("park", "True one");
        assertThat(share("park").notes()).anyMatch(note -> note.contains("is not the file"));
        assertThat(device("park")).isEqualTo(was);
        share("kim");
        assertThat(title("kim")).as("written again beside it").isEqualTo("True one");
    }

    @Test
    void signatures_are_handed_on() throws IOException {
        var key = makeKeyOf("kim");
        retitle("kim", "Kim's");
        share("kim");
        share("park");
        var report = share("park", Files.createDirectory(folder.resolve("other")));
        assertThat(report.handedOn()).isEqualTo(1);
        var got = share("lee", folder.resolve("other"));
        assertThat(got.notes()).isEmpty();
        assertThat(got.signers()).singleElement().asString().contains(key.fingerprint());
        assertThat(got.unsigned()).isZero();
        assertThat(title("lee")).isEqualTo("Kim's");
    }

    @Test
    void who_lost_the_key_goes_on_as_another_device() throws IOException {
        makeKeyOf("park");
        retitle("park", "Park's");
        share("park");
        share("kim");
        var was = device("park");
        as("park");
        Files.delete(DeviceFiles.signingKey().orElseThrow());
        retitle("park", "Without a key");
        share("park");
        assertThat(device("park")).isNotEqualTo(was);
        var report = share("kim");
        assertThat(report.notes()).isEmpty();
        assertThat(report.unsigned()).isEqualTo(1);
        assertThat(title("kim")).isEqualTo("Without a key");
        makeKeyOf("park");
        retitle("park", "With another key");
        share("park");
        assertThat(share("kim").signers()).hasSize(1);
        assertThat(title("kim")).isEqualTo("With another key");
    }
}
