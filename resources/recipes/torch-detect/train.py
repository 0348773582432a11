# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains a torchvision detector on boxes: COCO JSON as Cairn writes it."""
import argparse
import json
import os
import random
import signal
import sys

try:
    import torch
    import torchvision
    from PIL import Image, ImageOps
    from torchvision.models import detection
    from torchvision.transforms.functional import hflip, to_tensor
except ImportError as missing:
    sys.exit(f"This recipe needs the Python package {missing.name}. Install with: {sys.executable} -m pip install torch torchvision")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dataset", default=os.environ.get("CAIRN_DATASET"))
    parser.add_argument("--network", choices=["ssdlite320_mobilenet_v3_large", "fasterrcnn_mobilenet_v3_large_320_fpn", "fasterrcnn_resnet50_fpn"],
                        default="fasterrcnn_mobilenet_v3_large_320_fpn")
    parser.add_argument("--backbone-weights", default="", help="a file with the backbone's weights; empty: from nothing")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--batch-size", type=int, default=4)
    parser.add_argument("--learning-rate", type=float, default=0.01)
    parser.add_argument("--least-score", type=float, default=0.3)
    parser.add_argument("--limit", type=int, default=0, help="train on so many images only; 0: all")
    return parser.parse_args()


class Pictures(torch.utils.data.Dataset):
    def __init__(self, folder, split, varied=False):
        with open(os.path.join(folder, "annotations", f"instances_{split}.json"), encoding="utf-8") as file:
            coco = json.load(file)
        self.folder, self.varied = os.path.join(folder, "images"), varied
        self.images = coco["images"]
        self.names = {category["id"]: category["name"] for category in coco["categories"]}
        self.boxes = {image["id"]: [] for image in self.images}
        for annotation in coco["annotations"]:
            if not annotation.get("iscrowd") and annotation["bbox"][2] >= 1 and annotation["bbox"][3] >= 1:
                self.boxes[annotation["image_id"]].append((annotation["bbox"], annotation["category_id"]))

    def __len__(self):
        return len(self.images)

    def picture(self, at):
        with Image.open(os.path.join(self.folder, self.images[at]["file_name"])) as image:
            return to_tensor(ImageOps.exif_transpose(image).convert("RGB"))

    def __getitem__(self, at):
        image = self.picture(at)
        entries = self.boxes[self.images[at]["id"]]
        boxes = torch.tensor([[x, y, x + w, y + h] for (x, y, w, h), _ in entries], dtype=torch.float32).reshape(-1, 4)
        if self.varied and random.random() < 0.5:
            image = hflip(image)
            boxes = torch.stack([image.shape[2] - boxes[:, 2], boxes[:, 1], image.shape[2] - boxes[:, 0], boxes[:, 3]], 1)
        return image, {"boxes": boxes, "labels": torch.tensor([category for _, category in entries], dtype=torch.int64)}


def average_precision(model, data, device, classes):
    """Mean over the classes of the area under precision and recall at IoU 0.5, with precision made falling (all points)."""
    found = {name: [] for name in classes}
    wanted = {name: 0 for name in classes}
    model.eval()
    with torch.no_grad():
        for at in range(len(data)):
            image, truth = data[at]
            said = model([image.to(device)])[0]
            for name in classes:
                boxes = truth["boxes"][truth["labels"] == name]
                wanted[name] += len(boxes)
                chosen = said["labels"].cpu() == name
                overlap = torchvision.ops.box_iou(said["boxes"].cpu()[chosen], boxes)
                taken = set()
                for row, score in zip(overlap, said["scores"].cpu()[chosen]):
                    best = int(row.argmax()) if len(row) else -1
                    is_hit = best >= 0 and float(row[best]) >= 0.5 and best not in taken
                    if is_hit:
                        taken.add(best)
                    found[name].append((float(score), is_hit))
    values = []
    for name in classes:
        if wanted[name] == 0:
            continue
        area = recall = best = 0.0
        hits = sum(hit for _, hit in found[name])
        # From the least sure to the surest, so that precision is the best of what follows.
        ordered = sorted(found[name], reverse=True)
        points, right = [], 0
        for count, (_, hit) in enumerate(ordered, 1):
            right += hit
            points.append((right / wanted[name], right / count))
        recall = hits / wanted[name]
        for left, precision in reversed(points):
            area += (recall - left) * best
            recall = left
            best = max(best, precision)
        values.append(area + recall * best)
    return sum(values) / len(values) if values else 0.0


def main():
    options = arguments()
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    seed = int(os.environ.get("CAIRN_SEED", "1"))
    torch.manual_seed(seed)
    random.seed(seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    train = Pictures(options.dataset, "train", varied=True)
    val = Pictures(options.dataset, "val")
    if not any(train.boxes.values()):
        sys.exit("The snapshot has no boxes to train on: its training part is empty.")
    if options.limit:
        train.images = train.images[:options.limit]
    classes = sorted(train.names)
    print(f"{len(train)} images to learn from, {len(val)} to look at, {len(classes)} classes, on {device}", flush=True)

    model = getattr(detection, options.network)(weights=None, weights_backbone=None, num_classes=max(classes) + 1)
    if options.backbone_weights:
        state = torch.load(options.backbone_weights, map_location="cpu", weights_only=True)
        missing = model.backbone.load_state_dict(state, strict=False)
        print(f"{len(state) - len(missing.unexpected_keys)} of {len(state)} weights of the file fit the backbone", flush=True)
    model.to(device)
    loader = torch.utils.data.DataLoader(train, options.batch_size, shuffle=True, collate_fn=lambda batch: tuple(zip(*batch)))
    optimizer = torch.optim.SGD(model.parameters(), lr=options.learning_rate, momentum=0.9, weight_decay=0.0005)
    steps = max(1, options.epochs * len(loader))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / 50) * max(0.02, 1 - step / steps))
    metrics = open(os.environ["CAIRN_METRICS"], "a", encoding="utf-8")
    folder = os.path.join(os.environ["CAIRN_ARTIFACTS"], "model")
    os.makedirs(folder, exist_ok=True)
    weights = os.path.join(folder, "weights.pt")
    best = -1.0
    for epoch in range(1, options.epochs + 1):
        model.train()
        total = batches = 0
        for images, targets in loader:
            losses = model([image.to(device) for image in images], [{key: value.to(device) for key, value in target.items()} for target in targets])
            loss = sum(losses.values())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 10)
            optimizer.step()
            schedule.step()
            total += loss.item()
            batches += 1
            if stopped:
                break
        now = {"train/loss": total / max(batches, 1)}
        if len(val):
            now["val/map50"] = average_precision(model, val, device, classes)
        metrics.write(json.dumps({"step": epoch, **now}) + "\n")
        metrics.flush()
        print(f"epoch {epoch}: " + "  ".join(f"{name} {value:.4f}" for name, value in now.items()), flush=True)
        if now.get("val/map50", epoch) > best:
            best = now.get("val/map50", epoch)
            torch.save(model.state_dict(), weights)
        if stopped:
            print("Asked to stop: the best epoch so far is kept.", flush=True)
            break
    model.load_state_dict(torch.load(weights, map_location=device, weights_only=True))
    test = Pictures(options.dataset, "test")
    if len(test):
        metrics.write(json.dumps({"step": epoch, "test/map50": average_precision(model, test, device, classes)}) + "\n")
    with open(os.path.join(folder, "classes.json"), "w", encoding="utf-8") as file:
        json.dump(train.names, file)

    model.eval()
    with open(os.environ["CAIRN_PREDICTIONS"], "w", encoding="utf-8") as file, torch.no_grad():
        for split in ("train", "val", "test", "unlabelled"):
            data = Pictures(options.dataset, split)
            for at, image in enumerate(data.images):
                said = model([data.picture(at).to(device)])[0]
                for box, label, score in zip(said["boxes"].tolist(), said["labels"].tolist(), said["scores"].tolist()):
                    if score >= options.least_score:
                        file.write(json.dumps({"item": image["item"], "page": 0, "kind": "box", "class": data.names[label], "score": score,
                                               "geometry": {"x": box[0], "y": box[1], "w": box[2] - box[0], "h": box[3] - box[1]}}) + "\n")


if __name__ == "__main__":
    main()
