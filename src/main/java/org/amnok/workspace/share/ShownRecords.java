package org.amnok.workspace.share;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.record.Recorded;
import org.amnok.store.SharedProject;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.share.ShownRecord;
import org.amnok.store.share.ShownToReaders;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// The records of an open project as other programs see them on a server.
final class ShownRecords {
    private final Workspace here;
    private final ShownToReaders rule;
    private final RecordCodec codec;
    private final Map<UUID, String> questions = new HashMap<>();

    ShownRecords(Workspace here, ShownToReaders rule) {
        this.here = here;
        this.rule = rule;
        codec = here.sharing().with(SharedProject::codec);
        for (var open : here.sharing().with(SharedProject::questions)) {
            var question = open.question();
            var field =
                    question.isOfWhole() ? Messages.english("share.is_it_there") : question.field();
            questions.merge(question.record().uuid(), field, (some, more) -> some + "; " + more);
        }
    }

    Iterator<ShownRecord> all() {
        var contents = here.state().contents();
        return Stream.concat(contents.sightings().stream(), contents.items())
                .flatMap(each -> shown(each).stream())
                .iterator();
    }

    private Optional<ShownRecord> shown(Recorded recorded) {
        var layer = codec.layer(recorded);
        return rule.cells(layer, codec.write(recorded))
                .map(
                        cells ->
                                new ShownRecord(
                                        layer,
                                        recorded.uuid().toString(),
                                        cells,
                                        questions.getOrDefault(recorded.uuid(), "")));
    }
}
