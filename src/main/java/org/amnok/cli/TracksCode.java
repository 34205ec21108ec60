package org.amnok.cli;

import java.util.Map;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.ImportPlan.Tracks;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A use of tracks as `--tracks` names it.
final class TracksCode implements ITypeConverter<Tracks> {
    private static final Map<String, Tracks> WORDS =
            Map.of("lines", Tracks.LINES, "evidence", Tracks.EVIDENCE, "skip", Tracks.SKIPPED);

    @Override
    public Tracks convert(String word) {
        var tracks = WORDS.get(word);
        if (tracks == null) {
            throw new TypeConversionException(
                    Messages.text("cli.is_none_of_lines_evidence_skip", word));
        }
        return tracks;
    }
}
