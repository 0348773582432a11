# SPDX-License-Identifier: GPL-3.0-or-later
"""Fine-tunes or trains a torchvision classifier on tagged images: SPLIT/CLASS/FILE as Cairn writes them."""
import argparse
import csv
import json
import os
import signal
import sys

try:
    import torch
    import torchvision
    from PIL import Image, ImageOps
    from torchvision import transforms
except ImportError as missing:
    sys.exit(f"This recipe needs the Python package {missing.name}. Install with: {sys.executable} -m pip install torch torchvision")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dataset", default=os.environ.get("CAIRN_DATASET"))
    parser.add_argument("--network", choices=["resnet18", "mobilenet_v3_small", "efficientnet_b0"], default="resnet18")
    parser.add_argument("--weights", default="", help="a file of weights to begin with; empty: from nothing")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch-size", type=int, default=32)
    parser.add_argument("--learning-rate", type=float, default=0.001)
    parser.add_argument("--size", type=int, default=160)
    parser.add_argument("--no-augment", action="store_true")
    return parser.parse_args()


def picture(path):
    with Image.open(path) as image:
        return ImageOps.exif_transpose(image).convert("RGB")


class Pictures(torch.utils.data.Dataset):
    def __init__(self, entries, change):
        self.entries, self.change = entries, change

    def __len__(self):
        return len(self.entries)

    def __getitem__(self, at):
        path, label = self.entries[at]
        return self.change(picture(path)), label


def main():
    options = arguments()
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    torch.manual_seed(int(os.environ.get("CAIRN_SEED", "1")))
    device = "cuda" if torch.cuda.is_available() else "cpu"
    with open(os.path.join(options.dataset, "classes.json"), encoding="utf-8") as file:
        names = json.load(file)  # folder -> class
    folders = sorted(names)
    with open(os.path.join(options.dataset, "items.csv"), encoding="utf-8", newline="") as file:
        items = list(csv.DictReader(file))
    parts = {"train": [], "val": [], "test": []}
    for item in items:
        if item["split"] in parts:
            parts[item["split"]].append((os.path.join(options.dataset, item["file"]), folders.index(item["file"].split("/")[1])))
    if not parts["train"]:
        sys.exit("The snapshot has no tagged images to train on: its training part is empty.")
    print({part: len(entries) for part, entries in parts.items()}, "images,", len(folders), "classes, on", device, flush=True)

    normal = [transforms.ToTensor(), transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])]
    plain = transforms.Compose([transforms.Resize((options.size, options.size))] + normal)
    varied = transforms.Compose([transforms.RandomResizedCrop(options.size, scale=(0.6, 1.0)), transforms.RandomHorizontalFlip(), transforms.ColorJitter(0.2, 0.2)] + normal)
    loader = {part: torch.utils.data.DataLoader(Pictures(entries, varied if part == "train" and not options.no_augment else plain), options.batch_size, shuffle=part == "train",
                                                drop_last=part == "train" and len(entries) > options.batch_size)
              for part, entries in parts.items() if entries}

    model = getattr(torchvision.models, options.network)(weights=None)
    if options.weights:
        model.load_state_dict(torch.load(options.weights, map_location="cpu", weights_only=True))
    if options.network == "resnet18":
        model.fc = torch.nn.Linear(model.fc.in_features, len(folders))
    else:
        model.classifier[-1] = torch.nn.Linear(model.classifier[-1].in_features, len(folders))
    model.to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.learning_rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, options.learning_rate, epochs=options.epochs, steps_per_epoch=len(loader["train"]))
    loss_of = torch.nn.CrossEntropyLoss()
    metrics = open(os.environ["CAIRN_METRICS"], "a", encoding="utf-8")
    folder = os.path.join(os.environ["CAIRN_ARTIFACTS"], "model")
    os.makedirs(folder, exist_ok=True)

    def score(part):
        model.eval()
        loss = right = 0.0
        with torch.no_grad():
            for images, labels in loader[part]:
                said = model(images.to(device))
                labels = labels.to(device)
                loss += loss_of(said, labels).item() * len(labels)
                right += (said.argmax(1) == labels).sum().item()
        return {f"{part}/loss": loss / len(parts[part]), f"{part}/accuracy": right / len(parts[part])}

    best = float("inf")
    weights = os.path.join(folder, "weights.pt")
    for epoch in range(1, options.epochs + 1):
        model.train()
        total = seen = 0
        for images, labels in loader["train"]:
            optimizer.zero_grad()
            loss = loss_of(model(images.to(device)), labels.to(device))
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(labels)
            seen += len(labels)
            if stopped:
                break
        now = {"train/loss": total / max(seen, 1)}
        if "val" in loader:
            now.update(score("val"))
        metrics.write(json.dumps({"step": epoch, **now}) + "\n")
        metrics.flush()
        print(f"epoch {epoch}: " + "  ".join(f"{name} {value:.4f}" for name, value in now.items()), flush=True)
        if now.get("val/loss", 0) < best or not os.path.exists(weights):
            best = now.get("val/loss", float("inf"))
            torch.save(model.state_dict(), weights)
        if stopped:
            print("Asked to stop: the best epoch so far is kept.", flush=True)
            break
    model.load_state_dict(torch.load(weights, map_location=device, weights_only=True))
    if "test" in loader:
        metrics.write(json.dumps({"step": epoch, **score("test")}) + "\n")
    with open(os.path.join(folder, "classes.json"), "w", encoding="utf-8") as file:
        json.dump([names[name] for name in folders], file)

    model.eval()
    with open(os.environ["CAIRN_PREDICTIONS"], "w", encoding="utf-8") as file, torch.no_grad():
        for item in items:
            image = plain(picture(os.path.join(options.dataset, item["file"]))).unsqueeze(0).to(device)
            chances = model(image).softmax(1)[0].tolist()
            at = max(range(len(folders)), key=chances.__getitem__)
            file.write(json.dumps({"item": item["item"], "page": int(item["page"]), "kind": "tag", "class": names[folders[at]], "score": chances[at],
                                   "probabilities": {names[name]: chance for name, chance in zip(folders, chances)}}) + "\n")


if __name__ == "__main__":
    main()
