package org.amnok.suites;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextTable;

/// Texts in the encoding that their folder is called by. Right is what gives the same letters; what
/// was guessed is asked about, so that a wrong guess is seen.
record EncodingsSuite(String folder) implements Suite {
    private static final Map<String, String> NAMES =
            Map.of(
                    "CP949",
                    "x-windows-949",
                    "Johab",
                    "x-Johab",
                    "GB2312",
                    "GB18030",
                    "SHIFT_JIS",
                    "windows-31j");

    /// Those of which none may be wrong.
    private static final String ALWAYS_RIGHT = "EUC-KR|CP949|SHIFT_JIS|GB2312|GB18030";

    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var asked = 0;
        for (var file : SuiteFiles.in(folder)) {
            var name = folder.relativize(file).getName(0).toString();
            var miss = miss(file, Charset.forName(NAMES.getOrDefault(name, name)));
            var isAsked = miss.startsWith("asked") && !name.toUpperCase().matches(ALWAYS_RIGHT);
            asked += isAsked ? 1 : 0;
            score.add(folder.relativize(file).toString(), isAsked ? "" : miss);
        }
        score.remark(asked + " of them guessed otherwise, and asked about", true);
        return score;
    }

    private static String miss(Path file, Charset charset) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            var format = TextTable.open(file, TextChoice.FOUND_OUT).textFormat();
            var found = format.charset();
            if (new String(bytes, found).equals(new String(bytes, charset))) {
                return "";
            }
            return (format.isGuessed() || found.equals(StandardCharsets.UTF_8) ? "asked: " : "")
                    + "taken for "
                    + found;
        } catch (ProblemException refused) {
            return "asked: " + refused.getMessage();
        }
    }

    @Override
    public double leastShare() {
        return 0.95;
    }
}
