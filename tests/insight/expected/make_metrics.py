#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes metrics.json: what scikit-learn says of small cases, for tst_classmetrics.

Run with: pip install numpy scikit-learn; python3 make_metrics.py > metrics.json
"""
import warnings

import numpy as np
import plainjson
from sklearn import metrics
from sklearn.calibration import calibration_curve

warnings.simplefilter("ignore")
random = np.random.default_rng(21)


def classification():
    truth = random.choice(5, 120, p=[0.4, 0.3, 0.15, 0.15, 0.0])  # nobody is of class 4
    predicted = np.where(random.random(120) < 0.7, truth, random.choice(5, 120, p=[0.4, 0.4, 0.0, 0.1, 0.1]))  # class 2 is found by chance never
    labels = range(5)
    precision, recall, f1, support = metrics.precision_recall_fscore_support(truth, predicted, labels=labels, zero_division=np.nan)
    return {"truth": truth, "predicted": predicted, "confusion": metrics.confusion_matrix(truth, predicted, labels=labels),
            "precision": [None if np.isnan(v) else v for v in precision], "recall": [None if np.isnan(v) else v for v in recall], "f1": f1,
            "support": support, "accuracy": metrics.accuracy_score(truth, predicted), "balanced": metrics.balanced_accuracy_score(truth, predicted),
            "macro_f1": metrics.f1_score(truth, predicted, average="macro"), "kappa": metrics.cohen_kappa_score(truth, predicted),
            "jaccard": metrics.jaccard_score(truth, predicted, labels=labels, average=None)}


def curves():
    truth = (random.random(80) < 0.35).astype(int)
    scores = np.round(np.clip(random.normal(0.4, 0.2, 80) + 0.25 * truth, 0, 1), 2)  # with ties
    fpr, tpr, thresholds = metrics.roc_curve(truth, scores, drop_intermediate=False)
    precision, recall, _ = metrics.precision_recall_curve(truth, scores)
    weights = random.multinomial(80, [1 / 80] * 80)
    return {"truth": truth, "scores": scores, "fpr": fpr, "tpr": tpr, "thresholds": thresholds[1:], "precision": precision[::-1],
            "recall": recall[::-1], "auc": metrics.roc_auc_score(truth, scores), "ap": metrics.average_precision_score(truth, scores),
            "weights": weights, "weighted_auc": metrics.roc_auc_score(truth, scores, sample_weight=weights),
            "brier": metrics.brier_score_loss(truth, scores), "log_loss": metrics.log_loss(truth, np.clip(scores, 1e-15, 1 - 1e-15))}


def calibration():
    """The error as Guo et al. (2017) define it, by a loop over bins; the curve by scikit-learn."""
    confidence = np.round(random.beta(5, 2, 300), 4)
    right = (random.random(300) < confidence ** 1.5).astype(int)
    error, largest, counts = 0.0, 0.0, []
    for i in range(15):
        inside = (confidence > i / 15) & (confidence <= (i + 1) / 15)
        counts.append(inside.sum())
        if inside.any():
            gap = abs(right[inside].mean() - confidence[inside].mean())
            error += inside.mean() * gap
            largest = max(largest, gap)
    accuracy, mean = calibration_curve(right, confidence, n_bins=15, strategy="uniform")
    return {"confidence": confidence, "right": right, "ece": error, "mce": largest, "counts": counts, "curve_accuracy": accuracy, "curve_mean": mean}


def regression():
    truth = np.round(random.normal(50, 12, 60), 3)
    predicted = np.round(truth + random.normal(0.5, 6, 60), 3)
    weights = random.multinomial(60, [1 / 60] * 60)
    return {"truth": truth, "predicted": predicted, "r2": metrics.r2_score(truth, predicted), "mae": metrics.mean_absolute_error(truth, predicted),
            "rmse": metrics.root_mean_squared_error(truth, predicted), "bias": (predicted - truth).mean(), "quarters": np.quantile(predicted - truth, [0.25, 0.5, 0.75]),
            "weights": weights,
            "weighted_r2": metrics.r2_score(truth, predicted, sample_weight=weights),
            "weighted_mae": metrics.mean_absolute_error(truth, predicted, sample_weight=weights),
            "weighted_rmse": metrics.root_mean_squared_error(truth, predicted, sample_weight=weights)}


plainjson.write({"classification": classification(), "curves": curves(), "calibration": calibration(), "regression": regression()})
