package org.amnok.workspace.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.Source;
import org.amnok.release.canary.SecretName;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.amnok.release.canary.TellingText;
import org.amnok.words.Messages;

/// What leaves a project with no release, whichever sightings it is of: cameras, sources, words on
/// evidence, where base maps lie, and what identifies this machine.
final class StandingSecrets {
    private StandingSecrets() {}

    static Secrets of(ProjectContents contents, HostIdentity machine) {
        var places = new ArrayList<SecretPlace>();
        var texts = new LinkedHashSet<SecretText>(machine.texts());
        contents.cameras().forEach(camera -> add(camera, places, texts));
        contents.all(Source.class).forEach(source -> add(source, texts));
        contents.all(Evidence.class).forEach(evidence -> add(evidence, texts));
        contents.all(PictureNote.class)
                .forEach(
                        note ->
                                TellingText.add(
                                        Messages.text("workspace.a_note_on_a_picture"),
                                        note.text(),
                                        texts));
        contents.all(Observation.class)
                .forEach(
                        look ->
                                TellingText.add(
                                        Messages.text("looks.the_note_on_a_look"),
                                        look.note(),
                                        texts));
        contents.all(BaseLayer.class).forEach(base -> add(base, texts));
        return new Secrets(places, List.copyOf(texts), names(contents));
    }

    private static void add(Camera camera, List<SecretPlace> places, Collection<SecretText> texts) {
        places.add(
                new SecretPlace(
                        Messages.text("workspace.the_position_of_a_camera"), camera.point()));
        TellingText.add(Messages.text("workspace.the_note_on_a_camera"), camera.note(), texts);
    }

    /// Identifiers of what never leaves.
    private static List<SecretName> names(ProjectContents contents) {
        return Stream.of(
                        named("workspace.the_identifier_of_a_camera", contents.cameras()),
                        named("workspace.the_identifier_of_a_source", contents.all(Source.class)),
                        named(
                                "workspace.the_identifier_of_an_original",
                                contents.all(Evidence.class)))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<SecretName> named(String key, Collection<? extends Item> items) {
        return items.stream().map(each -> new SecretName(Messages.text(key), each.uuid()));
    }

    /// A code is found however short it is, also as file names have it that hold no blank.
    private static void add(Source source, Collection<SecretText> texts) {
        for (var between : List.of(" ", "-", "")) {
            texts.add(
                    new SecretText(
                            Messages.text("workspace.the_code_of_a_source"),
                            source.code().strip().replaceAll("\\s+", between)));
        }
        TellingText.add(
                Messages.text("workspace.what_is_known_of_a_source"), source.relation(), texts);
    }

    private static void add(Evidence evidence, Collection<SecretText> texts) {
        TellingText.add(
                Messages.text("workspace.the_file_name_of_an_original"),
                evidence.original().fileName(),
                texts);
        TellingText.add(Messages.text("workspace.the_note_on_an_original"), evidence.note(), texts);
        TellingText.add(
                Messages.text("workspace.who_brought_an_original"), evidence.acquiredBy(), texts);
    }

    /// Folders tell names of people and of what they work on.
    private static void add(BaseLayer base, Collection<SecretText> texts) {
        var name = base.file().substring(base.file().replace('\\', '/').lastIndexOf('/') + 1);
        TellingText.add(Messages.text("workspace.where_the_file_of_a_base"), base.file(), texts);
        TellingText.add(Messages.text("workspace.the_file_name_of_a_base"), name, texts);
        if (base.isRelief()) {
            for (var tile : base.table().split("\\|")) {
                TellingText.add(Messages.text("workspace.the_file_name_of_heights"), tile, texts);
            }
        }
    }
}
