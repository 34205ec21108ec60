package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Path;

/// Files, many of them damaged or hostile, that are read or refused with a reason, in bounded time.
record HarmlessSuite(String folder) implements Suite {
    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        for (var file : SuiteFiles.in(folder)) {
            score.add(folder.relativize(file).toString(), Reading.of(file).harm());
        }
        return score;
    }

    @Override
    public double leastShare() {
        return 1;
    }
}
