package org.amnok.domain.coverage;

/// Questions with another span, or by another rule.
public final class Asked {
    private Asked() {}

    public static CoverageQuestion of(CoverageQuestion question, MetreSpan span) {
        return new CoverageQuestion(
                question.river(),
                question.banks(),
                span,
                question.period(),
                question.kind(),
                question.rule());
    }

    static CoverageQuestion by(CoverageQuestion question, OverlapRule rule) {
        return new CoverageQuestion(
                question.river(),
                question.banks(),
                question.span(),
                question.period(),
                question.kind(),
                rule);
    }
}
