package org.amnok.release;

import java.util.ArrayList;
import java.util.List;

/// Sightings with a secret, as many as are offered or an even sample of them: every one, then every
/// second, every fourth and so on. It holds at most so many, and at least half as many once there
/// were more.
final class SecretSample {
    private final int most;
    private List<PassageSecrets> kept = new ArrayList<>();
    private int offered;
    private int step = 1;

    SecretSample(int most) {
        this.most = most;
    }

    void offer(Passage passage) {
        var secrets = new PassageSecrets(passage);
        if (secrets.any()) {
            if (offered % step == 0) {
                if (kept.size() == most) {
                    halve();
                }
                if (offered % step == 0) {
                    kept.add(secrets);
                }
            }
            offered++;
        }
    }

    private void halve() {
        var half = new ArrayList<PassageSecrets>(most);
        for (int i = 0; i < kept.size(); i += 2) {
            half.add(kept.get(i));
        }
        kept = half;
        step *= 2;
    }

    /// How many there were.
    int offered() {
        return offered;
    }

    List<PassageSecrets> passages() {
        return kept;
    }
}
