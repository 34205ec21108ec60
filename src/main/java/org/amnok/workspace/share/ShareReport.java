package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amnok.domain.log.OpenQuestion;
import org.amnok.store.share.Received;
import org.amnok.words.Messages;

/// What went and what came.
///
/// @param sent how many operations went
/// @param handedOn how many of them others did
/// @param files how many files of operations were written
/// @param originals how many originals went and came
/// @param received what came of the operations that came
/// @param came how many operations came, by who signed them; an empty name when nobody did
/// @param unsigned how many of them nobody signed with a key
/// @param signers who signs with which key, told when the key came for the first time
/// @param notes files that were refused and why, what is waited for, and what else a person should
///   know
/// @param questions what only a person can decide now
public record ShareReport(
        long sent,
        long handedOn,
        int files,
        Moved originals,
        Received received,
        Map<String, Integer> came,
        int unsigned,
        List<String> signers,
        List<String> notes,
        List<OpenQuestion> questions) {
    /// How many originals went, how many came, and how many are neither here nor there.
    public record Moved(int went, int came, int lacking) {
        static final Moved NONE = new Moved(0, 0, 0);
    }

    public ShareReport {
        came = Map.copyOf(came);
        signers = List.copyOf(signers);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
    }

    /// For people, a line each; questions are told by [QuestionLines].
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("share.went", sent, files, originals.went()));
        lines.addAll(ofOthers());
        lines.addAll(arrived());
        return lines;
    }

    /// Of what went, what others did; none when that is nothing.
    List<String> ofOthers() {
        return handedOn == 0
                ? List.of()
                : List.of("  " + Messages.text("share.handed_on", handedOn));
    }

    /// Likewise, only what came.
    public List<String> arrived() {
        var lines = new ArrayList<String>();
        lines.add(
                Messages.text(
                        "share.came", received.operations(), received.records(), originals.came()));
        lines.addAll(details());
        return lines;
    }

    /// Of what came: from whom, what to know of it, what it leaves open.
    List<String> details() {
        var lines = new ArrayList<String>();
        lines.addAll(byAuthor(came));
        if (unsigned > 0) {
            lines.add("  " + Messages.text("share.no_key_signed", unsigned));
        }
        if (originals.lacking() > 0) {
            lines.add("  " + Messages.text("share.originals_lacking", originals.lacking()));
        }
        signers.forEach(signer -> lines.add("  " + signer));
        notes.forEach(note -> lines.add(Messages.text("common.note_2", note)));
        received.refused()
                .forEach(record -> lines.add(Messages.text("share.cannot_come_together", record)));
        received.goneElsewhere()
                .forEach(record -> lines.add(Messages.text("share.taken_out_elsewhere", record)));
        received.unseen()
                .forEach(record -> lines.add(Messages.text("share.replaced_unseen", record)));
        lines.add(Messages.text("share.open_questions", questions.size()));
        return lines;
    }

    /// How many operations, a line for each who signed them.
    ///
    /// @param counts with an empty name when nobody did
    public static List<String> byAuthor(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(
                                one ->
                                        "  "
                                                + (one.getKey().isEmpty()
                                                        ? Messages.text("share.not_signed")
                                                        : one.getKey())
                                                + ": "
                                                + one.getValue())
                        .toList();
    }
}
