#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes statistics.json: what scipy and statsmodels say of small cases, for tst_statistics.

Run with: pip install numpy scipy statsmodels scikit-learn; python3 make_statistics.py > statistics.json
"""
import numpy as np
import plainjson
from scipy import stats
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.inter_rater import fleiss_kappa
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

random = np.random.default_rng(20)


def wilson():
    cases = []
    for successes, trials in [(0, 10), (1, 10), (5, 10), (10, 10), (81, 263), (812, 1000), (99999, 100000)]:
        low, high = proportion_confint(successes, trials, alpha=0.05, method="wilson")
        cases.append({"successes": successes, "trials": trials, "low": low, "high": high})
    return cases


def mcnemars():
    cases = []
    for gained, lost in [(0, 1), (3, 0), (5, 5), (9, 2), (14, 10), (12, 13), (31, 14), (150, 86), (1000, 1100)]:
        table = [[100, lost], [gained, 50]]
        exact = gained + lost < 25
        result = mcnemar(table, exact=exact, correction=True)
        fewer, n = min(gained, lost), gained + lost
        binomial = mcnemar(table, exact=True).pvalue
        mid = 1 - stats.binom.pmf(fewer, n, 0.5) if gained == lost else 2 * stats.binom.cdf(fewer, n, 0.5) - stats.binom.pmf(fewer, n, 0.5)
        cases.append({"gained": gained, "lost": lost, "exact": exact, "statistic": result.statistic, "p": result.pvalue, "mid_p": mid,
                      "binomial_p": binomial})
    return cases


def welch():
    cases = []
    for a, b in [([0.81, 0.83, 0.80], [0.84, 0.86, 0.85]), ([0.7, 0.9], [0.71, 0.72, 0.73, 0.74, 0.9]),
                 (list(random.normal(0, 1, 12).round(6)), list(random.normal(0.4, 3, 30).round(6)))]:
        result = stats.ttest_ind(b, a, equal_var=False)
        interval = result.confidence_interval(0.95)
        cases.append({"a": a, "b": b, "difference": float(np.mean(b) - np.mean(a)), "t": result.statistic, "p": result.pvalue, "freedom": result.df,
                      "low": interval.low, "high": interval.high})
    return cases


def corrected():
    """No library has it: the formula of Nadeau and Bengio (2003), section 4.3, with scipy's t."""
    cases = []
    for differences, share in [([0.01, 0.02, 0.015, -0.004, 0.018], 0.25), (list(random.normal(0.01, 0.02, 10).round(6)), 1 / 9)]:
        d = np.array(differences)
        k = len(d)
        error = np.sqrt((1 / k + share) * d.var(ddof=1))
        half = stats.t.ppf(0.975, k - 1) * error
        cases.append({"differences": differences, "share": share, "t": d.mean() / error, "p": 2 * stats.t.sf(abs(d.mean() / error), k - 1),
                      "low": d.mean() - half, "high": d.mean() + half})
    return cases


def holm():
    cases = []
    for p in [[0.01, 0.04, 0.03, 0.005], [0.5], [0.2, 0.2, 0.9, 0.0001, 0.03]]:
        cases.append({"p": p, "adjusted": list(multipletests(p, method="holm")[1])})
    return cases


def kappas():
    a = [int(v) for v in random.integers(0, 4, 60)]
    b = [v if random.random() < 0.6 else int(random.integers(0, 4)) for v in a]
    counts = [list(map(int, random.multinomial(5, [0.5, 0.3, 0.2]))) for _ in range(15)]
    return {"a": a, "b": b, "classes": 4, "kappa": cohen_kappa_score(a, b), "weighted": cohen_kappa_score(a, b, weights="quadratic"),
            "counts": counts, "fleiss": fleiss_kappa(counts)}


def delong(truth, a, b):
    """DeLong, DeLong and Clarke-Pearson (1988), by comparing each positive with each negative."""
    truth = np.array(truth)
    components = []
    for scores in (np.array(a), np.array(b)):
        positive, negative = scores[truth == 1], scores[truth == 0]
        wins = (positive[:, None] > negative[None, :]) + 0.5 * (positive[:, None] == negative[None, :])
        components.append((wins.mean(), wins.mean(axis=1), wins.mean(axis=0)))
    cov = np.cov([components[0][1], components[1][1]]) / (truth == 1).sum() + np.cov([components[0][2], components[1][2]]) / (truth == 0).sum()
    difference = components[1][0] - components[0][0]
    error = np.sqrt(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1])
    half = stats.norm.ppf(0.975) * error
    return {"auc_a": components[0][0], "auc_b": components[1][0], "variance_a": cov[0, 0], "variance_b": cov[1, 1],
            "low": difference - half, "high": difference + half, "z": difference / error, "p": 2 * stats.norm.sf(abs(difference / error))}


def delongs():
    cases = []
    for n, digits in [(40, 1), (200, 6)]:
        truth = [int(v) for v in random.random(n) < 0.4]
        a = [round(float(v), digits) for v in random.normal(0, 1, n) + 0.8 * np.array(truth)]
        b = [round(float(0.6 * x + v), digits) for x, v in zip(a, random.normal(0, 0.8, n) + 0.7 * np.array(truth))]
        cases.append({"truth": truth, "a": a, "b": b, **delong(truth, a, b)})
    return cases


plainjson.write({"wilson": wilson(), "mcnemar": mcnemars(), "welch": welch(), "corrected": corrected(), "holm": holm(), "kappa": kappas(),
                 "delong": delongs()})
